package dev.lore.facts;

import dev.lore.model.Location;

/**
 * A link in a skill's text to a file: {@code [limits](references/limits.md)}. Links to pages on the
 * web and to headings are none.
 *
 * @param target as written
 * @param fate where it leads
 * @param at where it stands
 */
public record SkillLink(String target, Fate fate, Location at) implements SkillFact {
  /** Where a link leads. */
  public enum Fate {
    /** To something that is there. */
    RESOLVES,
    /** To nothing. */
    MISSING,
    /** Out of the project, or to a place of one machine. */
    OUTSIDE
  }

  /** Whether nothing is there. */
  public boolean broken() {
    return fate == Fate.MISSING;
  }

  /** Whether it leads out of the project. */
  public boolean outside() {
    return fate == Fate.OUTSIDE;
  }
}
