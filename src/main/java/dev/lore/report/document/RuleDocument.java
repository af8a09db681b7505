package dev.lore.report.document;

import dev.lore.model.RuleSummary;
import dev.lore.report.Json;
import dev.lore.report.text.RulePage;
import dev.lore.report.text.RuleTable;
import java.io.IOException;
import java.util.List;

/**
 * Rules and their pages; their schema is {@code rules-1.schema.json}.
 *
 * @param page whether people see the page of each, and not a line
 */
public record RuleDocument(List<RuleSummary> rules, boolean page) implements Document {
  @Override
  public void text(boolean colour, Appendable out) throws IOException {
    if (!page) {
      new RuleTable(colour).write(rules, out);
      return;
    }
    for (var rule : rules) {
      new RulePage(colour).write(rule, out);
    }
  }

  @Override
  public void json(Json json) throws IOException {
    json.number("version", 1);
    json.objects(
        "rules",
        rules,
        rule -> {
          json.text("id", rule.id().toString());
          json.text("severity", rule.severity().name());
          json.flag("reports", rule.reports());
          json.text("title", rule.title());
          json.text("summary", rule.summary());
          json.text("page", rule.page());
          json.text("layer", rule.layer().name());
        });
  }
}
