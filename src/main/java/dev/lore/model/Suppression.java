package dev.lore.model;

/**
 * A comment that accepts one rule's findings on a line: {@code lore:ignore p0/file-too-long --
 * generated tables}.
 *
 * @param rule the rule it silences
 * @param at the line whose findings it silences: its own, or the next where the comment stands
 *     alone
 * @param reason what follows {@code --}; never empty, since a suppression without a reason does not
 *     count
 */
public record Suppression(RuleId rule, Location at, String reason) {
  /** Whether it silences {@code finding}. */
  public boolean covers(Finding finding) {
    return rule.equals(finding.rule())
        && at.path().equals(finding.at().path())
        && at.line() == finding.at().line();
  }
}
