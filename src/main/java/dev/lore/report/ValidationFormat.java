package dev.lore.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lore.model.Location;
import dev.lore.model.ValidationReport;
import dev.lore.report.text.IssueLines;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;

/** The forms a validation can take. */
public enum ValidationFormat {
  /** For people in a terminal. */
  TEXT,
  /** For programs; enumerated values are the names of the model's constants. */
  JSON;

  /** Writes {@code report} to {@code out}, flushes it and leaves it open. */
  public void write(ValidationReport report, boolean colour, OutputStream out) throws IOException {
    if (this == JSON) {
      Json.write(out, json -> fields(json, report));
      return;
    }
    var writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
    new IssueLines(colour).write(report, writer);
    writer.flush();
  }

  private static void fields(Json json, ValidationReport report) throws IOException {
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
          at(json, issue.at());
          json.text("problem", issue.problem());
          json.text("advice", issue.advice());
        });
    json.objects(
        "paths",
        report.paths(),
        check -> {
          json.object("at", () -> at(json, check.at()));
          json.text("path", check.path());
          json.text("state", check.state().name());
          json.number("files", check.files());
          json.text("now", check.now());
        });
  }

  private static void at(Json json, Location at) throws IOException {
    json.text("path", at.path());
    json.number("line", at.line());
    json.number("column", at.column());
  }
}
