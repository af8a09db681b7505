package dev.lore.mcp.tools;

import dev.lore.app.AuditRequest;
import dev.lore.app.AuditService;
import dev.lore.app.RuleGlob;
import dev.lore.mcp.call.Arguments;
import dev.lore.mcp.call.Input;
import dev.lore.mcp.call.Inputs;
import dev.lore.mcp.call.Listing;
import dev.lore.mcp.call.LoreTool;
import dev.lore.mcp.call.ToolCard;
import dev.lore.model.AuditReport;
import dev.lore.model.Fault;
import dev.lore.model.Finding;
import dev.lore.model.Severity;
import dev.lore.report.text.Printable;
import dev.lore.report.text.SummaryLine;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** {@code audit_code}: holds code against the rules. */
public final class AuditCode implements LoreTool {
  private static final ToolCard CARD =
      new ToolCard(
          "audit_code",
          "Hold code against Lore's rules. Call it after writing or changing integration code and"
              + " before saying it is done; without paths it takes what git sees changed. `passed`"
              + " is false while a P0 finding is open or nothing was examined.",
          Inputs.budgeted(
              "audit_code",
              Input.texts("paths", "files or folders; . for the whole project", 200),
              Input.texts("rules", "globs over rule ids, such as security/*", 20)),
          Schema.page(
              "passed", "boolean",
              "summary", "string",
              "files", "integer",
              "findings",
                  Schema.objects(
                      "rule", "string",
                      "severity", "string",
                      "path", "string",
                      "line", "integer",
                      "message", "string"),
              "notes", Schema.texts()),
          ToolCard.Effect.READS);

  private final Supplier<AuditService> audits;
  private final AuditedPaths paths;

  /** The tool over {@code audits}; {@code paths} tells what it is about. */
  public AuditCode(Supplier<AuditService> audits, AuditedPaths paths) {
    this.audits = audits;
    this.paths = paths;
  }

  @Override
  public ToolCard card() {
    return CARD;
  }

  @Override
  public Listing call(Caller caller, Arguments given) {
    var wanted = paths.of(caller.folder(), given.texts("paths"));
    if (wanted.isEmpty()) {
      var text = "Nothing was examined: git sees no change. Give paths to audit what is there.";
      return new Listing(text, fields(false, text, 0, List.of()), "findings", List.of());
    }
    var rules = given.texts("rules").stream().map(RuleGlob::of).toList();
    var report =
        audits.get().audit(new AuditRequest(wanted, Severity.P0, rules, false), caller.progress());
    var summary = SummaryLine.of(report);
    boolean passed = !report.failed() && report.filesRead() > 0;
    var notes = notes(report);
    return new Listing(
        Notes.under((passed ? "passed: " : "NOT passed: ") + summary, notes),
        fields(passed, summary, report.filesRead(), notes),
        "findings",
        report.findings().stream()
            .sorted(
                Comparator.comparing(Finding::severity).thenComparing(Comparator.naturalOrder()))
            .map(AuditCode::item)
            .toList());
  }

  private static Map<String, Object> fields(
      boolean passed, String summary, int files, List<String> notes) {
    return Fields.of("passed", passed, "summary", summary, "files", files, "notes", notes);
  }

  private static List<String> notes(AuditReport report) {
    var faults = report.faults().stream().limit(5).map(AuditCode::note);
    return Stream.concat(faults, report.notes().stream()).toList();
  }

  private static String note(Fault fault) {
    return Printable.text(fault.at() + ": " + fault.problem() + ". " + fault.advice());
  }

  private static Listing.Item item(Finding finding) {
    var message = Printable.text(finding.message());
    var text = finding.at() + "  " + finding.severity() + "  " + finding.rule() + "  " + message;
    return new Listing.Item(
        Printable.text(text),
        Fields.of(
            "rule", finding.rule().toString(),
            "severity", finding.severity().name(),
            "path", finding.at().path(),
            "line", finding.at().line(),
            "message", message));
  }
}
