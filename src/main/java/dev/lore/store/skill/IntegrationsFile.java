package dev.lore.store.skill;

import dev.lore.model.Layer;
import dev.lore.store.files.KnowledgeFiles;
import dev.lore.store.yaml.SetAside;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * {@code INTEGRATIONS.md}, the list of services that hooks keep: a table with the columns Service,
 * State and Last error, in any order and among others.
 */
public final class IntegrationsFile {
  private static final String FILE = "INTEGRATIONS.md";

  private IntegrationsFile() {}

  /**
   * One row.
   *
   * @param service as the file calls it
   * @param state {@code active}; may be empty
   * @param lastError may be empty
   */
  public record Row(String service, String state, String lastError) {}

  /** Its rows; none where there is no such file, or it can't be read. */
  public static List<Row> read(Path root) {
    var files = new KnowledgeFiles(root, Layer.PROJECT);
    if (!files.exists(FILE)) {
      return List.of();
    }
    try {
      return rows(files.text(Path.of(FILE), KnowledgeFiles.SMALL));
    } catch (SetAside refused) {
      return List.of();
    }
  }

  private static List<Row> rows(String text) {
    var rows = new ArrayList<Row>();
    List<String> heads = List.of();
    for (var line : text.lines().toList()) {
      var cells = cells(line);
      if (cells.isEmpty()) {
        heads = List.of();
      } else if (heads.isEmpty()) {
        heads = cells.stream().map(cell -> cell.toLowerCase(Locale.ROOT)).toList();
      } else if (!line.matches("[|:\\s-]+") && heads.contains("service")) {
        var row =
            new Row(
                of("service", heads, cells),
                of("state", heads, cells),
                of("last error", heads, cells));
        if (!row.service().isEmpty()) {
          rows.add(row);
        }
      }
    }
    return rows;
  }

  private static List<String> cells(String line) {
    var text = line.strip();
    return text.startsWith("|") && text.length() > 1
        ? Arrays.stream(text.substring(1).split("\\|", -1)).map(String::strip).toList()
        : List.of();
  }

  private static String of(String head, List<String> heads, List<String> cells) {
    int at = heads.indexOf(head);
    return at < 0 || at >= cells.size() ? "" : cells.get(at);
  }
}
