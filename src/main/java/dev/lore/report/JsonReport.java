package dev.lore.report;

import dev.lore.model.AuditReport;
import dev.lore.model.AuditReport.Suppressed;
import dev.lore.model.Detection;
import dev.lore.model.Excerpt;
import dev.lore.model.Finding;
import dev.lore.model.IntegrationAudit;
import dev.lore.model.RuleSummary;
import dev.lore.model.Waiver;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.Function;

/**
 * An audit as JSON, version {@value #VERSION} of a schema of Lore's own: {@code
 * report-1.schema.json} beside this class.
 *
 * <p>It holds all of {@link AuditReport} but the absolute root, so equal trees give equal bytes
 * wherever they stand. Every field is always there, lists may be empty, and their order is the
 * report's. Within a version fields may be added; none is renamed, removed or given another
 * meaning. Enumerated values are the names of the model's constants.
 */
public final class JsonReport {
  /** What the field {@code version} says. */
  public static final int VERSION = 1;

  private final Function<Finding, Optional<Excerpt>> code;

  /** Reports without code. */
  public JsonReport() {
    this(finding -> Optional.empty());
  }

  /** Reports with the code around findings, where there is some. */
  public JsonReport(Function<Finding, Optional<Excerpt>> code) {
    this.code = code;
  }

  /** Writes the whole report, flushes {@code out} and leaves it open. */
  public void write(AuditReport report, OutputStream out) throws IOException {
    Json.write(out, json -> fields(json, report));
  }

  private void fields(Json json, AuditReport report) throws IOException {
    json.number("version", VERSION);
    json.flag("failed", report.failed());
    json.number("filesRead", report.filesRead());
    json.number("linesRead", report.linesRead());
    json.objects(
        "findings",
        report.findings(),
        finding -> {
          finding(json, finding);
          var excerpt = code.apply(finding);
          if (excerpt.isPresent()) {
            json.object("code", () -> excerpt(json, excerpt.get()));
          }
        });
    json.objects("suppressed", report.suppressed(), one -> suppressed(json, one));
    json.objects("detections", report.detections(), detection -> detection(json, detection));
    json.objects("rules", report.rules(), rule -> rule(json, rule));
    json.objects(
        "verdicts",
        report.verdicts(),
        verdict -> {
          json.text("rule", verdict.rule().toString());
          json.text("status", verdict.status().name());
          json.number("examined", verdict.examined());
          json.number("findings", verdict.findings());
        });
    json.objects(
        "skipped",
        report.skipped(),
        skipped -> {
          json.text("path", skipped.path());
          json.text("reason", skipped.reason().name());
        });
    json.faults(report.faults());
    json.texts("notes", report.notes());
    json.objects("integrations", report.integrations(), one -> integration(json, one));
  }

  private static void finding(Json json, Finding finding) throws IOException {
    json.text("rule", finding.rule().toString());
    json.text("severity", finding.severity().name());
    json.place(finding.at());
    json.text("message", finding.message());
  }

  private static void excerpt(Json json, Excerpt excerpt) throws IOException {
    json.number("first", excerpt.first());
    json.texts("lines", excerpt.lines());
    json.flag("changed", excerpt.changed());
  }

  private static void suppressed(Json json, Suppressed suppressed) throws IOException {
    finding(json, suppressed.finding());
    var suppression = suppressed.suppression();
    json.object(
        "suppression",
        () -> {
          json.text("rule", suppression.rule().toString());
          json.place(suppression.at());
          json.text("reason", suppression.reason());
          json.text("kind", suppression instanceof Waiver ? "WAIVER" : "COMMENT");
          if (suppression instanceof Waiver waiver) {
            json.text("who", waiver.term().who());
            json.text("until", waiver.term().until().toString());
          }
        });
  }

  private static void detection(Json json, Detection detection) throws IOException {
    json.text("integration", detection.integration());
    json.text("confidence", detection.confidence().name());
    json.objects(
        "evidence",
        detection.evidence(),
        evidence -> {
          json.text("rule", evidence.rule().toString());
          json.place(evidence.at());
          json.text("what", evidence.what());
          json.text("confidence", evidence.confidence().name());
        });
  }

  private static void rule(Json json, RuleSummary rule) throws IOException {
    json.text("id", rule.id().toString());
    json.text("severity", rule.severity().name());
    json.text("title", rule.title());
    json.text("summary", rule.summary());
    json.text("page", rule.page());
    json.text("layer", rule.layer().name());
  }

  /** An integration as both JSON and SARIF tell it. */
  public static void integration(Json json, IntegrationAudit audit) throws IOException {
    json.text("name", audit.name());
    json.place(audit.at());
    json.objects(
        "requirements",
        audit.outcomes(),
        outcome -> {
          json.text("requirement", outcome.requirement());
          json.text("status", outcome.status().name());
          json.number("examined", outcome.examined());
          json.objects("evidence", outcome.evidence(), json::place);
        });
  }
}
