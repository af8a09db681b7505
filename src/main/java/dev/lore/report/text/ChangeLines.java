package dev.lore.report.text;

import dev.lore.model.ChangeReport;
import dev.lore.model.FileChange;
import java.io.IOException;
import java.util.Locale;

/** Changes for people: a block for each group, a line for each file. */
public final class ChangeLines {
  private static final int KIND_WIDTH = 7;

  private final boolean colour;

  /** Lines that are coloured where {@code colour} is wanted. */
  public ChangeLines(boolean colour) {
    this.colour = colour;
  }

  /** Writes all of {@code report}. */
  public void write(ChangeReport report, Appendable out) throws IOException {
    var terminal = new Terminal(out, colour);
    for (var group : report.groups().entrySet()) {
      var name = group.getKey().name();
      terminal.block(
          name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT),
          group.getValue().stream().map(ChangeLines::line).toList());
    }
    var since = report.since() + (report.commit().isEmpty() ? "" : " (" + report.commit() + ")");
    terminal.line(
        Counted.of(report.changes().size(), "file") + " changed since " + Printable.text(since));
  }

  private static String line(FileChange change) {
    var kind = Printable.padded(change.kind().name().toLowerCase(Locale.ROOT), KIND_WIDTH);
    var from = change.kind() == FileChange.Kind.RENAMED ? "  from " + change.from() : "";
    return kind + "  " + Printable.text(change.path() + from);
  }
}
