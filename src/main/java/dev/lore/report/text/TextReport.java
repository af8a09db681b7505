package dev.lore.report.text;

import dev.lore.model.AuditReport;
import dev.lore.model.AuditReport.Suppressed;
import dev.lore.model.Detection;
import dev.lore.model.Fault;
import dev.lore.model.Location;
import dev.lore.model.Skipped;
import dev.lore.model.Verdict;
import dev.lore.model.Waiver;
import dev.lore.report.ReportOptions;
import dev.lore.report.text.Terminal.Style;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * An audit for people in a terminal: findings by file, then what they rest on, and a summary as the
 * last line.
 *
 * <p>The text is the same at every width of a terminal, and the same with and without colour once
 * the colour is taken away. A clean tree, a tree where no rule found a place to look at and one
 * where nothing was read begin with different sentences: nothing checked is never a pass.
 */
public final class TextReport {
  private final ReportOptions options;

  /** A report for the reader whom {@code options} describe. */
  public TextReport(ReportOptions options) {
    this.options = options;
  }

  /** Writes the whole report; {@code out} is neither flushed nor closed. */
  public void write(AuditReport report, Appendable out) throws IOException {
    var terminal = new Terminal(out, options.colour());
    var paths = ShownPaths.of(report.root(), options.workingDirectory());
    opening(report, terminal);
    new FindingLines(terminal, paths).write(report.findings());
    terminal.block("Integrations in use", integrations(report.detections(), paths));
    terminal.block("Requirements", new IntegrationLines(paths).of(report.integrations()));
    terminal.block("Rules", new RuleLines(terminal, options.verbose()).of(report.verdicts()));
    terminal.block("Examined", examined(report, paths));
    terminal.block("Set aside", setAside(report.faults(), paths));
    terminal.block("Notes", report.notes().stream().map(Printable::text).toList());
    terminal.line(SummaryLine.of(report));
  }

  private static void opening(AuditReport report, Terminal terminal) throws IOException {
    if (report.filesRead() == 0) {
      String root = Printable.text(report.root());
      terminal.line(
          terminal.paint(Style.YELLOW, "Nothing was examined: no file was read in " + root + "."));
    } else if (!report.findings().isEmpty()) {
      return;
    } else if (report.verdicts().stream().allMatch(TextReport::unapplied)) {
      terminal.line(terminal.paint(Style.YELLOW, "No rule had anything to examine."));
    } else {
      terminal.line(terminal.paint(Style.GREEN, "No findings."));
    }
    terminal.line("");
  }

  private static boolean unapplied(Verdict verdict) {
    return verdict.status() == Verdict.Status.NOT_APPLICABLE;
  }

  private static List<String> integrations(List<Detection> detections, ShownPaths paths) {
    List<String> names = detections.stream().map(d -> Printable.text(d.integration())).toList();
    int width = names.stream().mapToInt(Printable::width).max().orElse(0);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      lines.add(Printable.padded(names.get(i), width) + "  " + evidence(detections.get(i), paths));
    }
    return lines;
  }

  private static String evidence(Detection detection, ShownPaths paths) {
    var first = detection.evidence().getFirst();
    int more = detection.evidence().size() - 1;
    return place(first.at(), paths)
        + " "
        + Printable.text(first.what())
        + (more == 0 ? "" : ", + " + more + " more");
  }

  private List<String> examined(AuditReport report, ShownPaths paths) {
    List<String> lines = new ArrayList<>();
    lines.add(
        Counted.of(report.filesRead(), "file") + ", " + Counted.of(report.linesRead(), "line"));
    List<Skipped> skipped = report.skipped();
    if (!skipped.isEmpty()) {
      String reasons = Counted.byKind(skipped, Skipped::reason, Skipped.Reason::label);
      lines.add(SummaryLine.skipped(skipped) + " skipped: " + reasons);
    }
    if (options.verbose()) {
      skipped.forEach(one -> lines.add("  " + skippedLine(one, paths)));
    }
    if (!report.suppressed().isEmpty()) {
      lines.add(suppressed(report.suppressed()));
    }
    if (options.verbose()) {
      report.suppressed().forEach(one -> lines.add("  " + suppressedLine(one, paths)));
    }
    return lines;
  }

  private static String skippedLine(Skipped skipped, ShownPaths paths) {
    return paths.shown(skipped.path()) + "  " + skipped.reason().label();
  }

  private static String suppressed(List<Suppressed> all) {
    long waived = all.stream().filter(one -> one.suppression() instanceof Waiver).count();
    return Counted.of(all.size(), "finding")
        + " suppressed"
        + (waived == 0 ? "" : ", " + waived + " of them by waivers");
  }

  private static String suppressedLine(Suppressed suppressed, ShownPaths paths) {
    var finding = suppressed.finding();
    return String.join(
        "  ",
        place(finding.at(), paths),
        finding.severity().name(),
        Printable.text(finding.message()),
        finding.rule().toString(),
        "-- " + Printable.text(suppressed.suppression().justification()));
  }

  private static List<String> setAside(List<Fault> faults, ShownPaths paths) {
    List<String> lines = new ArrayList<>();
    for (Fault fault : faults) {
      lines.add(place(fault.at(), paths) + ": " + Printable.text(fault.problem()));
      lines.add("  " + Printable.text(fault.advice()));
    }
    return lines;
  }

  private static String place(Location at, ShownPaths paths) {
    return paths.shown(at.path()) + ":" + at.line();
  }
}
