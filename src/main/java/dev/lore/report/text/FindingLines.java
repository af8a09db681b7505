package dev.lore.report.text;

import dev.lore.model.Finding;
import dev.lore.report.text.Terminal.Style;
import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Findings file by file, in the order of paths; columns are aligned within a file. */
final class FindingLines {
  /** Rule ids stand in one column up to here; a longer message pushes only its own aside. */
  private static final int WIDEST_MESSAGE = 72;

  private final Terminal terminal;
  private final ShownPaths paths;

  FindingLines(Terminal terminal, ShownPaths paths) {
    this.terminal = terminal;
    this.paths = paths;
  }

  /** Writes one block a file. */
  void write(List<Finding> findings) throws IOException {
    var files =
        findings.stream()
            .collect(
                Collectors.groupingBy(
                    finding -> finding.at().path(), TreeMap::new, Collectors.toList()));
    for (var file : files.entrySet()) {
      terminal.block(paths.shown(file.getKey()), rows(file.getValue()));
    }
  }

  private List<String> rows(List<Finding> findings) {
    int placeWidth = widest(findings, FindingLines::place);
    int messageWidth = Math.min(WIDEST_MESSAGE, widest(findings, FindingLines::message));
    return findings.stream().map(finding -> row(finding, placeWidth, messageWidth)).toList();
  }

  private String row(Finding finding, int placeWidth, int messageWidth) {
    String severity = Printable.padded(finding.severity().name(), Terminal.SEVERITY_WIDTH);
    return String.join(
        "  ",
        Printable.padded(place(finding), placeWidth),
        terminal.paint(Style.of(finding.severity()), severity),
        Printable.padded(message(finding), messageWidth),
        terminal.paint(Style.DIM, finding.rule().toString()));
  }

  private static String place(Finding finding) {
    return finding.at().line() + ":" + finding.at().column();
  }

  private static String message(Finding finding) {
    return Printable.text(finding.message());
  }

  private static int widest(List<Finding> findings, Function<Finding, String> column) {
    return findings.stream().map(column).mapToInt(Printable::width).max().orElse(0);
  }
}
