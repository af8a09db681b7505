package dev.lore.report.text;

import dev.lore.model.CoverageReport;
import dev.lore.model.CoverageReport.Row;
import dev.lore.model.CoverageReport.Status;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is known of seeds and services in use, for people: a table, seeds first. */
public final class CoverageLines {
  private static final List<String> HEAD =
      List.of("integration", "status", "skill", "env vars", "webhook", "learnings", "used");

  private final boolean colour;

  /** Lines that are coloured where {@code colour} is wanted. */
  public CoverageLines(boolean colour) {
    this.colour = colour;
  }

  /** Writes all of {@code report}. */
  public void write(CoverageReport report, Appendable out) throws IOException {
    var terminal = new Terminal(out, colour);
    var table = new ArrayList<List<String>>();
    table.add(HEAD);
    report.rows().forEach(row -> table.add(cells(row)));
    for (var cells : table) {
      var line = new StringBuilder();
      for (int i = 0; i < cells.size(); i++) {
        line.append(Printable.padded(cells.get(i), width(table, i))).append("  ");
      }
      terminal.line(line.toString().stripTrailing());
    }
    for (var row : report.rows()) {
      if (!row.reason().isEmpty()) {
        terminal.line(Printable.text(name(row) + ": " + row.reason()));
      }
    }
    terminal.line(
        Stream.of(Status.values())
            .map(status -> report.count(status) + " " + lower(status))
            .collect(Collectors.joining(", ")));
  }

  private static int width(List<List<String>> table, int column) {
    return table.stream().mapToInt(cells -> Printable.width(cells.get(column))).max().orElse(0);
  }

  private static List<String> cells(Row row) {
    int read = row.documented().size() + row.undocumented().size();
    return List.of(
        Printable.text(name(row)),
        lower(row.status()),
        row.skills().isEmpty() ? "-" : Printable.text(String.join(", ", row.skills())),
        read == 0 ? "-" : row.documented().size() + " of " + read,
        row.webhook().split(":", 2)[0],
        String.valueOf(row.learnings()),
        row.used().isEmpty() ? "-" : Printable.text(row.used()));
  }

  private static String name(Row row) {
    return row.integration() + (row.aspect().isEmpty() ? "" : " (" + row.aspect() + ")");
  }

  private static String lower(Status status) {
    return status.name().toLowerCase(Locale.ROOT);
  }
}
