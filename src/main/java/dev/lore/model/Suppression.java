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
 * @param comment where the comment itself stands
 */
public record Suppression(RuleId rule, Location at, String reason, Location comment)
    implements Acceptance {
  /** A comment beside the code that it is about. */
  public Suppression(RuleId rule, Location at, String reason) {
    this(rule, at, reason, at);
  }

  /** The same comment, about the findings of {@code line}. */
  public Suppression about(int line) {
    return new Suppression(rule, Location.of(at.path(), line), reason, comment);
  }

  /** Whether it silences {@code finding}. */
  public boolean covers(Finding finding) {
    return rule.equals(finding.rule())
        && at.path().equals(finding.at().path())
        && at.line() == finding.at().line();
  }
}
