package dev.lore.report.document;

import dev.lore.model.ValidationReport;
import dev.lore.report.Json;
import dev.lore.report.text.IssueLines;
import java.io.IOException;

/** A validation; its schema is {@code validation-1.schema.json}. */
public record ValidationDocument(ValidationReport report) implements Document {
  @Override
  public void text(boolean colour, Appendable out) throws IOException {
    new IssueLines(colour).write(report, out);
  }

  @Override
  public void json(Json json) throws IOException {
    json.number("version", 1);
    json.flag("failed", report.failed());
    json.number("files", report.files());
    json.number("integrations", report.integrations());
    json.number("variables", report.variables());
    json.objects(
        "issues",
        report.issues(),
        issue -> {
          json.text("severity", issue.weight().name());
          json.place(issue.at());
          json.text("problem", issue.problem());
          json.text("advice", issue.advice());
        });
    json.objects(
        "paths",
        report.paths(),
        check -> {
          json.object("at", () -> json.place(check.at()));
          json.text("path", check.path());
          json.text("state", check.state().name());
          json.number("files", check.files());
          json.text("now", check.now());
        });
  }
}
