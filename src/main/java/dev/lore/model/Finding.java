package dev.lore.model;

import java.util.Comparator;

/**
 * One place where a rule is not kept.
 *
 * @param rule the rule that says so
 * @param severity what the rule's page gives it
 * @param at a line that exists; an absence is reported where the need arises
 * @param message the problem in one line, secrets masked
 */
public record Finding(RuleId rule, Severity severity, Location at, String message)
    implements Comparable<Finding> {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::at)
          .thenComparing(Finding::rule)
          .thenComparing(Finding::message);

  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}
