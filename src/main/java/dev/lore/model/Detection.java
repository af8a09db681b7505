package dev.lore.model;

import java.util.List;

/**
 * An integration that the audited code uses, with its evidence.
 *
 * @param integration by name
 * @param evidence where it shows, in the order of places; never empty
 */
public record Detection(String integration, List<Evidence> evidence) {
  /**
   * One line that shows it.
   *
   * @param rule the detection rule that saw it
   * @param at where
   * @param what in words: {@code imports stripe}
   */
  public record Evidence(RuleId rule, Location at, String what) {}
}
