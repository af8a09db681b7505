package dev.lore.report.sarif;

import dev.lore.model.AuditReport;
import dev.lore.report.Json;
import dev.lore.report.JsonReport;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * An audit as SARIF 2.1.0 (Static Analysis Results Interchange Format, an OASIS standard), within
 * what GitHub's code scanning reads of it.
 *
 * <p>One run; section numbers below are those of the standard. Suppressed findings are results with
 * a suppression (3.27.23), so that services keep them closed. GitHub itself does not read
 * suppressions and would open an alert for each: for an upload there, hand in a report without
 * them. GitHub matches results between runs by a hash of source lines that its own upload adds; the
 * fingerprint here serves all others.
 */
public final class SarifReport {
  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  private final String version;

  /** Reports of the Lore of this {@code version}, a semantic version such as {@code 1.2.3}. */
  public SarifReport(String version) {
    this.version = version;
  }

  /** Writes the whole report, flushes {@code out} and leaves it open. */
  public void write(AuditReport report, OutputStream out) throws IOException {
    Json.write(
        out,
        json -> {
          json.text("version", "2.1.0");
          json.text("$schema", SCHEMA);
          json.objects("runs", List.of(report), run -> run(json, run));
        });
  }

  private void run(Json json, AuditReport report) throws IOException {
    var rules = new SarifRules(report.rules());
    json.object(
        "tool",
        () ->
            json.object(
                "driver",
                () -> {
                  json.text("name", "Lore");
                  json.text("semanticVersion", version);
                  rules.write(json);
                }));
    json.objects("invocations", List.of(report), run -> invocation(json, run));
    // 3.14.14: the root may be named without being told.
    json.object(
        "originalUriBaseIds",
        () ->
            json.object(
                SarifLocation.ROOT,
                () ->
                    json.object(
                        "description", () -> json.text("text", "The folder that was audited."))));
    json.text("columnKind", "utf16CodeUnits");
    new SarifResults(json, rules).write(report);
    if (!report.integrations().isEmpty()) {
      json.object(
          "properties",
          () ->
              json.objects(
                  "integrations", report.integrations(), one -> JsonReport.integration(json, one)));
    }
  }

  private static void invocation(Json json, AuditReport report) throws IOException {
    json.flag("executionSuccessful", true);
    json.objects(
        "toolExecutionNotifications", SarifNotice.of(report), notice -> notice.write(json));
  }
}
