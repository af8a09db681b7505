package dev.lore.report.text;

import dev.lore.model.Issue;
import dev.lore.model.PathCheck;
import dev.lore.model.ValidationReport;
import java.io.IOException;
import java.util.Locale;

/** A validation for people: a paragraph for each issue, then what was looked at. */
public final class IssueLines {
  private final boolean colour;

  /** Lines that are coloured where {@code colour} is wanted. */
  public IssueLines(boolean colour) {
    this.colour = colour;
  }

  /** Writes all of {@code report}. */
  public void write(ValidationReport report, Appendable out) throws IOException {
    var terminal = new Terminal(out, colour);
    for (var issue : report.issues()) {
      var style = issue.weight() == Issue.Weight.ERROR ? Terminal.Style.RED : Terminal.Style.YELLOW;
      var weight = terminal.paint(style, label(issue.weight()));
      terminal.line(
          Printable.text(issue.at().toString())
              + ": "
              + weight
              + ": "
              + Printable.text(issue.problem()));
      terminal.line("  " + Printable.text(issue.advice()));
    }
    terminal.line(
        (report.issues().isEmpty() ? "" : "\n")
            + Counted.of(report.files(), "expertise file")
            + ", "
            + Counted.of(report.integrations(), "integration")
            + ", "
            + Counted.of(report.variables(), "variable")
            + ", "
            + paths(report));
    var counts = Counted.byKind(report.issues(), Issue::weight, IssueLines::label);
    terminal.line(counts.isEmpty() ? "no issues" : counts);
  }

  private static String paths(ValidationReport report) {
    var counts = Counted.byKind(report.paths(), PathCheck::state, IssueLines::label);
    return Counted.of(report.paths().size(), "path") + (counts.isEmpty() ? "" : ": " + counts);
  }

  private static String label(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
