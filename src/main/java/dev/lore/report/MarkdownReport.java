package dev.lore.report;

import dev.lore.model.AuditReport;
import dev.lore.model.AuditReport.Suppressed;
import dev.lore.model.Finding;
import dev.lore.model.IntegrationAudit;
import dev.lore.model.Location;
import dev.lore.model.Verdict;
import dev.lore.report.text.SummaryLine;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** An audit as Markdown, to be put into a pull request: a table an integration, then findings. */
final class MarkdownReport {
  private static final int SHOWN = 3;
  private static final int MOST_FINDINGS = 100;

  private MarkdownReport() {}

  /** Writes the whole report; {@code out} is neither flushed nor closed. */
  static void write(AuditReport report, Appendable out) throws IOException {
    out.append("## Lore audit\n\n").append(text(SummaryLine.of(report))).append("\n");
    for (var integration : report.integrations()) {
      table(integration, out);
    }
    findings(report.findings(), out);
    accepted(report.suppressed(), out);
    notes(report.notes(), out);
  }

  private static void table(IntegrationAudit integration, Appendable out) throws IOException {
    out.append("\n### ").append(text(integration.name())).append(" · ");
    out.append(place(integration.at())).append("\n\n");
    out.append("| requirement | status | examined | evidence |\n|---|---|---:|---|\n");
    for (var outcome : integration.outcomes()) {
      boolean none = outcome.status() == Verdict.Status.NOT_APPLICABLE;
      out.append("| ").append(text(outcome.requirement()));
      out.append(" | ").append(none ? "N/A" : outcome.status().name());
      out.append(" | ").append(Integer.toString(outcome.examined()));
      out.append(" | ").append(evidence(outcome.evidence())).append(" |\n");
    }
  }

  private static String evidence(List<Location> places) {
    int more = places.size() - SHOWN;
    return places.stream().limit(SHOWN).map(MarkdownReport::place).collect(Collectors.joining(", "))
        + (more > 0 ? ", " + more + " more" : "");
  }

  private static void findings(List<Finding> findings, Appendable out) throws IOException {
    if (findings.isEmpty()) {
      return;
    }
    out.append("\n| place | severity | finding | rule |\n|---|---|---|---|\n");
    for (var finding : findings.subList(0, Math.min(MOST_FINDINGS, findings.size()))) {
      out.append("| ").append(place(finding.at()));
      out.append(" | ").append(finding.severity().name());
      out.append(" | ").append(text(finding.message()));
      out.append(" | ").append(finding.rule().toString()).append(" |\n");
    }
    if (findings.size() > MOST_FINDINGS) {
      out.append("\n").append(Integer.toString(findings.size() - MOST_FINDINGS));
      out.append(" findings more.\n");
    }
  }

  private static void accepted(List<Suppressed> all, Appendable out) throws IOException {
    if (all.isEmpty()) {
      return;
    }
    out.append("\n| accepted | severity | rule | reason |\n|---|---|---|---|\n");
    for (var one : all.subList(0, Math.min(MOST_FINDINGS, all.size()))) {
      out.append("| ").append(place(one.finding().at()));
      out.append(" | ").append(one.finding().severity().name());
      out.append(" | ").append(one.finding().rule().toString());
      out.append(" | ").append(text(one.suppression().justification())).append(" |\n");
    }
    if (all.size() > MOST_FINDINGS) {
      out.append("\n").append(Integer.toString(all.size() - MOST_FINDINGS));
      out.append(" accepted more.\n");
    }
  }

  private static void notes(List<String> notes, Appendable out) throws IOException {
    if (!notes.isEmpty()) {
      out.append("\n");
    }
    for (var note : notes) {
      out.append("- ").append(text(note)).append("\n");
    }
  }

  private static String place(Location at) {
    return "`" + at.toString().replaceAll("[`|\\p{Cntrl}]", "_") + "`";
  }

  /** Text in which no Markdown, HTML or line begins. */
  private static String text(String text) {
    return text.replaceAll("\\p{Cntrl}", " ").replaceAll("([\\\\*_\\[\\]<>|#~&@])", "\\\\$1");
  }
}
