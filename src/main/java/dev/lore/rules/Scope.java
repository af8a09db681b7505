package dev.lore.rules;

import java.util.Locale;
import org.drools.model.Rule;

/**
 * Which facts a rule may join: {@code @scope(project)} in DRL, {@code folder} where it says
 * nothing.
 */
public enum Scope {
  /** Those of the files in one folder, and what is known beforehand. */
  FOLDER,
  /**
   * Those of the whole audited tree; only facts that a rule of this scope matches are kept for it.
   */
  PROJECT,
  /** What one plan says, and what is known beforehand. */
  PLAN,
  /** Comments that are to accept findings, and whether they do. */
  REVIEW,
  /** What one {@code SKILL.md} says, and whose rules it is held to. */
  SKILL,
  /** Findings that are left after suppressions, and the limit. */
  GATE;

  /**
   * The scope of a rule.
   *
   * @throws IllegalArgumentException when it names none of these
   */
  public static Scope of(Rule rule) {
    var said = rule.getMetaData("scope");
    for (var scope : values()) {
      if (scope.name().toLowerCase(Locale.ROOT).equals(said)) {
        return scope;
      }
    }
    if (said == null) {
      return FOLDER;
    }
    throw new IllegalArgumentException("Unknown scope: " + said);
  }
}
