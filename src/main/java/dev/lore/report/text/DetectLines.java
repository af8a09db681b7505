package dev.lore.report.text;

import dev.lore.model.DetectReport;
import dev.lore.model.DetectReport.Found;
import java.io.IOException;
import java.util.Locale;

/** Services in question, for people: a line each, and below it what shows it. */
public final class DetectLines {
  private static final int EVIDENCE = 5;

  private final boolean colour;

  /** Lines that are coloured where {@code colour} is wanted. */
  public DetectLines(boolean colour) {
    this.colour = colour;
  }

  /** Writes all of {@code report}. */
  public void write(DetectReport report, Appendable out) throws IOException {
    var terminal = new Terminal(out, colour);
    for (var one : report.found()) {
      found(one, terminal);
    }
    for (var open : report.open()) {
      terminal.line(
          Printable.text(open.category())
              + ": no provider is named; known are "
              + Printable.text(String.join(", ", open.candidates())));
    }
    terminal.line(
        Counted.of(report.found().size(), "integration")
            + (report.filesRead() == 0 ? "" : " in " + Counted.of(report.filesRead(), "file")));
  }

  private static void found(Found one, Terminal terminal) throws IOException {
    terminal.line(
        Printable.text(one.entry().title() + ", " + one.entry().category())
            + ": "
            + one.confidence().name().toLowerCase(Locale.ROOT));
    for (var word : one.words()) {
      terminal.line("  " + Printable.text(word));
    }
    for (var evidence : one.evidence().stream().limit(EVIDENCE).toList()) {
      terminal.line("  " + Printable.text(evidence.at() + " " + evidence.what()));
    }
    int more = one.evidence().size() - EVIDENCE;
    if (more > 0) {
      terminal.line("  and " + Counted.of(more, "more line"));
    }
  }
}
