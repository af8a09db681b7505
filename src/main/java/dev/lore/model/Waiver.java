package dev.lore.model;

import java.time.LocalDate;

/**
 * An entry of {@code waivers} in {@code lore.yaml}: findings of one rule in some files are accepted
 * by somebody, for a while.
 *
 * @param rule the rule whose findings are accepted
 * @param path the files: one by its path, or several by a glob
 * @param term who accepts them, why and how long
 * @param at where the entry stands
 */
public record Waiver(RuleId rule, String path, Term term, Location at) implements Acceptance {
  /**
   * On what terms.
   *
   * @param who a person or a team
   * @param why the reason
   * @param until the last day
   */
  public record Term(String who, String why, LocalDate until) {}

  /** Whether it no longer holds on {@code day}. */
  public boolean endedBefore(LocalDate day) {
    return term.until().isBefore(day);
  }

  @Override
  public String reason() {
    return term.why();
  }

  @Override
  public String justification() {
    return term.why() + " (" + term.who() + ", until " + term.until() + ")";
  }
}
