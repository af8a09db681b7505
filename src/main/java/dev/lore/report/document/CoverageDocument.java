package dev.lore.report.document;

import dev.lore.model.CoverageReport;
import dev.lore.report.Json;
import dev.lore.report.text.CoverageLines;
import java.io.IOException;

/** What is known of seeds and services in use; its schema is {@code coverage-1.schema.json}. */
public record CoverageDocument(CoverageReport report) implements Document {
  @Override
  public void text(boolean colour, Appendable out) throws IOException {
    new CoverageLines(colour).write(report, out);
  }

  @Override
  public void json(Json json) throws IOException {
    json.number("version", 1);
    json.number("filesRead", report.filesRead());
    json.objects("rows", report.rows(), row -> row(json, row));
    json.faults(report.faults());
  }

  private static void row(Json json, CoverageReport.Row row) throws IOException {
    json.text("integration", row.integration());
    json.text("aspect", row.aspect());
    json.flag("seed", row.seed());
    json.text("used", row.used());
    json.texts("skills", row.skills());
    json.texts("documented", row.documented());
    json.texts("undocumented", row.undocumented());
    json.text("webhook", row.webhook());
    json.number("learnings", row.learnings());
    json.text("status", row.status().name());
    json.text("reason", row.reason());
  }
}
