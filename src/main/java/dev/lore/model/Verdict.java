package dev.lore.model;

/**
 * What an audit says about one rule: kept or not, and how many places were looked at.
 *
 * @param rule the rule judged
 * @param status the outcome
 * @param examined how many places the rule looked at
 * @param findings how many open findings it has
 */
public record Verdict(RuleId rule, Status status, int examined, int findings) {
  /** The four outcomes; nothing examined is never a pass. */
  public enum Status {
    /** Looked at one place or more and found nothing. */
    PASS,
    /** Open findings, all below the limit. */
    WARN,
    /** An open finding at or above the limit. */
    FAIL,
    /** There was nothing to look at. */
    NOT_APPLICABLE
  }
}
