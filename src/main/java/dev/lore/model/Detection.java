package dev.lore.model;

import java.util.Comparator;
import java.util.List;

/**
 * An integration that the audited code uses, with its evidence.
 *
 * @param integration by name
 * @param evidence where it shows, in the order of places; never empty
 */
public record Detection(String integration, List<Evidence> evidence) {
  /** How sure it is: as sure as the best of its evidence. */
  public Confidence confidence() {
    return evidence.stream()
        .map(Evidence::confidence)
        .min(Comparator.naturalOrder())
        .orElse(Confidence.LOW);
  }

  /**
   * One line that shows it.
   *
   * @param rule the detection rule that saw it
   * @param at where
   * @param what in words: {@code imports stripe}
   * @param confidence how sure that is
   */
  public record Evidence(RuleId rule, Location at, String what, Confidence confidence) {}
}
