package dev.lore.model;

import java.util.List;

/**
 * A plan's must-haves, held against a tree.
 *
 * @param checks in the order of the plan: artefacts, links, what can't be verified, truths
 */
public record PlanVerification(List<Check> checks) {
  /** What a check is about. */
  public enum Kind {
    ARTIFACT,
    LINK,
    TRUTH
  }

  /** What a check comes to. */
  public enum Status {
    /** It is there. */
    HOLDS,
    /** It is not, or can't be told from the plan. */
    FAILS,
    /** No program can say. */
    UNCONFIRMED
  }

  /**
   * One must-have.
   *
   * @param at where the plan asks for it
   * @param subject in words: a path, two paths, a claim
   * @param why in words
   * @param evidence {@code path:line} in the tree; empty where there is none
   */
  public record Check(
      Location at, Kind kind, String subject, Status status, String why, String evidence) {}

  /** How many checks have {@code status}. */
  public long count(Status status) {
    return checks.stream().filter(check -> check.status() == status).count();
  }

  /** Whether something is not there. */
  public boolean failed() {
    return count(Status.FAILS) > 0;
  }

  /** Whether nothing was looked at, so that nothing holds. */
  public boolean isIdle() {
    return checks.stream().allMatch(check -> check.kind() == Kind.TRUTH);
  }
}
