package dev.lore.model;

import java.util.List;

/**
 * A skill in one of the folders that clients read, and who takes it.
 *
 * @param skill the skill; its path tells whose it is by {@code ~/} or {@code toolkit/}
 * @param folder the folder of skills that it stands in: {@code .claude/skills}
 * @param sights what each client that reads this folder makes of it
 */
public record PlacedSkill(Skill skill, String folder, List<Sight> sights) {
  /** What becomes of a skill. */
  public enum Fate {
    /** It is the one that the client takes. */
    TAKEN,
    /** Another of the same name takes its place. */
    HIDDEN,
    /**
     * There is another of the same name; the client offers both, or does not say which it takes.
     */
    ONE_OF_SEVERAL
  }

  /**
   * What a client makes of it.
   *
   * @param other the path of the other one; empty where it is taken
   */
  public record Sight(SkillClient client, Fate fate, String other) {}

  /** The same, seen by one client alone. */
  public PlacedSkill seenBy(SkillClient client) {
    return new PlacedSkill(
        skill, folder, sights.stream().filter(sight -> sight.client() == client).toList());
  }
}
