package dev.lore.model;

import java.util.Comparator;

/**
 * One place where what is written down and what is there differ.
 *
 * @param weight whether validation fails
 * @param at where it is written, or where it would have to be
 * @param problem what is wrong, in one line
 * @param advice the way out
 */
public record Issue(Weight weight, Location at, String problem, String advice)
    implements Comparable<Issue> {
  private static final Comparator<Issue> ORDER =
      Comparator.comparing(Issue::at).thenComparing(Issue::weight).thenComparing(Issue::problem);

  /** How much an issue weighs. */
  public enum Weight {
    /** Wrong; validation fails. */
    ERROR,
    /** To be looked at. */
    WARNING
  }

  /** An error. */
  public static Issue error(Location at, String problem, String advice) {
    return new Issue(Weight.ERROR, at, problem, advice);
  }

  /** A warning. */
  public static Issue warning(Location at, String problem, String advice) {
    return new Issue(Weight.WARNING, at, problem, advice);
  }

  @Override
  public int compareTo(Issue other) {
    return ORDER.compare(this, other);
  }
}
