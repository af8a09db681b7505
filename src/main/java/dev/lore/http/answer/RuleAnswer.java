package dev.lore.http.answer;

import dev.lore.model.Layer;
import dev.lore.model.RuleSummary;
import dev.lore.model.Severity;

/**
 * A rule, by its page.
 *
 * @param page in Markdown
 */
public record RuleAnswer(
    String id,
    Severity severity,
    boolean reports,
    String title,
    String summary,
    String page,
    Layer layer) {
  /** The answer that shows {@code rule}. */
  public static RuleAnswer of(RuleSummary rule) {
    return new RuleAnswer(
        rule.id().toString(),
        rule.severity(),
        rule.reports(),
        rule.title(),
        rule.summary(),
        rule.page(),
        rule.layer());
  }
}
