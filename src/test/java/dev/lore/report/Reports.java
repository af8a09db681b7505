package dev.lore.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lore.model.AuditReport;
import dev.lore.model.AuditReport.Suppressed;
import dev.lore.model.Confidence;
import dev.lore.model.Detection;
import dev.lore.model.Detection.Evidence;
import dev.lore.model.Fault;
import dev.lore.model.Finding;
import dev.lore.model.Layer;
import dev.lore.model.Location;
import dev.lore.model.RuleId;
import dev.lore.model.RuleSummary;
import dev.lore.model.Severity;
import dev.lore.model.Skipped;
import dev.lore.model.Skipped.Reason;
import dev.lore.model.Suppression;
import dev.lore.model.Verdict;
import dev.lore.model.Verdict.Status;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Audits to report on, and the ways to get their text. */
public final class Reports {
  public static final RuleId SECRET = RuleId.of("security/hardcoded-secret");
  public static final RuleId LONG = RuleId.of("p0/file-too-long");
  public static final RuleId LOOP = RuleId.of("p0/call-in-loop");
  public static final RuleId ROUTE = RuleId.of("p0/route-without-auth");

  /** What an ANSI escape, line ends, a turned direction and half a character do to a name. */
  public static final String HOSTILE =
      "a\u001b[31m\n\r\t\u0007\u009b\u202e\u2028\ud800 #%:?[ü]\\\"b.ts";

  private Reports() {}

  /** Something in every list. */
  public static AuditReport full() {
    var secret =
        new Finding(
            SECRET, Severity.P0, new Location("api/billing.ts", 3, 12), "Stripe key in source");
    var loop =
        new Finding(
            LOOP,
            Severity.P1,
            new Location("api/billing.ts", 120, 5),
            "handlers[key](e) in a loop");
    var again = new Finding(LOOP, Severity.P1, Location.of("web/ü x.ts", 7), "fetch in a loop");
    var accepted = new Finding(LONG, Severity.P2, Location.of("api/tables.ts", 401), "812 lines");
    return new AuditReport(
        "/src/shop",
        214,
        18204,
        List.of(secret, loop, again),
        List.of(
            new Suppressed(
                accepted, new Suppression(LONG, Location.of("api/tables.ts", 401), "generated"))),
        List.of(
            detection("sendgrid", Location.of("web/mail.ts", 2)),
            detection("stripe", Location.of("api/billing.ts", 1), Location.of("api/pay.ts", 4))),
        List.of(rule(LOOP, Severity.P1), rule(LONG, Severity.P2), rule(SECRET, Severity.P0)),
        List.of(
            new Verdict(LOOP, Status.WARN, 9, 2),
            new Verdict(LONG, Status.PASS, 214, 0),
            new Verdict(ROUTE, Status.NOT_APPLICABLE, 0, 0),
            new Verdict(SECRET, Status.FAIL, 1, 1)),
        List.of(
            new Skipped("dist/", Reason.IGNORED),
            new Skipped("logo.png", Reason.BINARY),
            new Skipped("shop.png", Reason.BINARY)),
        List.of(
            new Fault(
                Location.of("expertise/payments/expertise.yaml", 14),
                "a learning has no insight",
                "Add `insight: …` below line 14, or delete the entry.")),
        List.of("2 project rules were left alone."),
        List.of());
  }

  /** Files were read, one rule looked at them, and all is well. */
  public static AuditReport clean() {
    return bare(2, List.of(), List.of(new Verdict(LONG, Status.PASS, 2, 0)));
  }

  /** Files were read, but no rule found a place to look at. */
  public static AuditReport unapplied() {
    return bare(2, List.of(), List.of(new Verdict(LONG, Status.NOT_APPLICABLE, 0, 0)));
  }

  /** No file was read. */
  public static AuditReport unexamined() {
    return bare(0, List.of(), List.of(new Verdict(LONG, Status.NOT_APPLICABLE, 0, 0)));
  }

  /** Hostile text wherever text can stand. */
  public static AuditReport hostile() {
    var at = new Location(HOSTILE, 1, 1);
    var finding = new Finding(LOOP, Severity.P1, at, HOSTILE);
    return new AuditReport(
        "/src/shop",
        1,
        1,
        List.of(finding),
        List.of(new Suppressed(finding, new Suppression(LOOP, at, HOSTILE))),
        List.of(new Detection(HOSTILE, List.of(new Evidence(LOOP, at, HOSTILE, Confidence.LOW)))),
        List.of(new RuleSummary(LOOP, Severity.P1, true, HOSTILE, HOSTILE, HOSTILE, Layer.PROJECT)),
        List.of(new Verdict(LOOP, Status.FAIL, 2, 1)),
        List.of(new Skipped(HOSTILE, Reason.TOO_LARGE)),
        List.of(new Fault(at, HOSTILE, HOSTILE)),
        List.of(HOSTILE),
        List.of());
  }

  /** An audit of {@code /src/shop} with these findings and verdicts alone. */
  public static AuditReport bare(int files, List<Finding> findings, List<Verdict> verdicts) {
    return new AuditReport(
        "/src/shop",
        files,
        files * 10,
        findings,
        List.of(),
        List.of(),
        List.of(),
        verdicts,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  public static RuleSummary rule(RuleId id, Severity severity) {
    String title = "Title of " + id.name();
    return new RuleSummary(
        id, severity, true, title, "Summary.", "# " + title + "\n\nWhy.\n", Layer.TOOLKIT);
  }

  /** The plain text report for a reader who stands in {@code folder}. */
  public static String text(AuditReport report, String folder) throws IOException {
    return text(report, new ReportOptions(false, false, Path.of(folder), "1.2.3"));
  }

  public static String text(AuditReport report, ReportOptions options) throws IOException {
    return written(report, ReportFormat.TEXT, options);
  }

  /** What the machines get. */
  public static String written(AuditReport report, ReportFormat format) throws IOException {
    return written(report, format, new ReportOptions(false, false, Path.of("/"), "1.2.3"));
  }

  private static String written(AuditReport report, ReportFormat format, ReportOptions options)
      throws IOException {
    var out = new ByteArrayOutputStream();
    format.write(report, options, out);
    return out.toString(UTF_8);
  }

  private static Detection detection(String name, Location... places) {
    return new Detection(
        name,
        List.of(places).stream()
            .map(at ->
                new Evidence(RuleId.of("detection/import"), at, "imports " + name, Confidence.HIGH))
            .toList());
  }
}
