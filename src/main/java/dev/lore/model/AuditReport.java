package dev.lore.model;

import java.util.List;

/**
 * The outcome of one audit; equal trees give equal reports, until a waiver ends.
 *
 * @param root the audited folder, absolute, for people; never part of a machine format
 * @param filesRead how many files gave facts or were searched
 * @param linesRead their lines
 * @param findings the open ones, sorted by place
 * @param suppressed those that a comment or a waiver accepts, sorted by place
 * @param detections integrations in use, by name
 * @param rules the rules in play, by id
 * @param verdicts one a rule in play, by id
 * @param skipped what was left unread, sorted by path
 * @param faults knowledge or rules that could not be used, sorted by place
 * @param notes what else a reader of the report must know, such as project rules left alone
 * @param integrations what is said of each, by place
 */
public record AuditReport(
    String root,
    int filesRead,
    int linesRead,
    List<Finding> findings,
    List<Suppressed> suppressed,
    List<Detection> detections,
    List<RuleSummary> rules,
    List<Verdict> verdicts,
    List<Skipped> skipped,
    List<Fault> faults,
    List<String> notes,
    List<IntegrationAudit> integrations) {

  /**
   * A finding that may stay.
   *
   * @param finding what was found
   * @param suppression the comment or waiver that accepts it
   */
  public record Suppressed(Finding finding, Acceptance suppression) {}

  /** Whether some rule failed: it has an open finding at or above the limit. */
  public boolean failed() {
    return verdicts.stream().anyMatch(verdict -> verdict.status() == Verdict.Status.FAIL);
  }
}
