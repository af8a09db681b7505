package dev.lore.report.text;

import dev.lore.model.AuditReport;
import dev.lore.model.Finding;
import dev.lore.model.Severity;
import dev.lore.model.Skipped;
import dev.lore.model.Verdict;
import java.util.ArrayList;
import java.util.List;

/** A whole audit in one line, which is the last of a text report. */
public final class SummaryLine {
  private SummaryLine() {}

  /** {@code 1 finding (1 P0) in 9 files; 2 rules: 1 failed, 1 passed; 3 files skipped}. */
  public static String of(AuditReport report) {
    List<String> parts = new ArrayList<>();
    parts.add(findings(report));
    parts.add(rules(report.verdicts()));
    if (!report.skipped().isEmpty()) {
      parts.add(skipped(report.skipped()) + " skipped");
    }
    return String.join("; ", parts);
  }

  /** {@code 3 files and 1 folder}; either is left out where there are none. */
  static String skipped(List<Skipped> skipped) {
    int folders = (int) skipped.stream().filter(one -> one.path().endsWith("/")).count();
    int files = skipped.size() - folders;
    if (folders == 0) {
      return Counted.of(files, "file");
    }
    return (files == 0 ? "" : Counted.of(files, "file") + " and ") + Counted.of(folders, "folder");
  }

  private static String findings(AuditReport report) {
    List<Finding> found = report.findings();
    String kinds = Counted.byKind(found, Finding::severity, Severity::name);
    String count =
        Counted.of(found.size(), "finding") + (found.isEmpty() ? "" : " (" + kinds + ")");
    if (report.filesRead() > 0) {
      return count + " in " + Counted.of(report.filesRead(), "file");
    }
    return (found.isEmpty() ? "" : count + ", ") + "nothing examined: 0 files read";
  }

  private static String rules(List<Verdict> verdicts) {
    if (verdicts.isEmpty()) {
      return "no rules";
    }
    // Gravest first, which is not the order of the constants.
    List<String> outcomes = new ArrayList<>();
    add(outcomes, verdicts, Verdict.Status.FAIL, "failed");
    add(outcomes, verdicts, Verdict.Status.WARN, "warned");
    add(outcomes, verdicts, Verdict.Status.PASS, "passed");
    add(outcomes, verdicts, Verdict.Status.NOT_APPLICABLE, "not applicable");
    return Counted.of(verdicts.size(), "rule") + ": " + String.join(", ", outcomes);
  }

  private static void add(
      List<String> outcomes, List<Verdict> verdicts, Verdict.Status status, String word) {
    long count = verdicts.stream().filter(verdict -> verdict.status() == status).count();
    if (count > 0) {
      outcomes.add(count + " " + word);
    }
  }
}
