package dev.lore.facts;

import dev.lore.model.Location;
import dev.lore.model.SkillProfile;

/**
 * A {@code SKILL.md} as a whole, readable or not: {@code docs/skills/trello/SKILL.md}.
 *
 * @param profile whose rules it is held to
 * @param problem why it can't be read; empty where it can
 * @param at where that is; else where its front matter begins
 * @param bodyLines lines behind the front matter, without empty ones at the end
 * @param limit the line at which the body grows too long, should it reach it
 */
public record SkillFile(
    SkillProfile profile, String problem, Location at, int bodyLines, Location limit)
    implements SkillFact {
  /** How many lines a body may have. */
  public static final int MOST = 500;

  /** Whether the front matter could be read. */
  public boolean readable() {
    return problem.isEmpty();
  }

  /** Whether the body is longer than it may be. */
  public boolean tooLong() {
    return bodyLines > MOST;
  }
}
