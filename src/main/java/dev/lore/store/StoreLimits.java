package dev.lore.store;

import dev.lore.model.Layer;
import dev.lore.model.UserError;
import dev.lore.store.files.KnowledgeFiles;
import dev.lore.store.yaml.SetAside;
import dev.lore.store.yaml.YamlDocument;
import java.nio.file.Path;
import java.util.List;

/** What {@code lore.yaml} says below {@code store:}, of how long files may grow. */
final class StoreLimits {
  private static final String SETTINGS = "lore.yaml";
  private static final int MAX_LINES = 1_000;
  private static final int LEAST = 50;
  private static final int MOST = 20_000;

  private StoreLimits() {}

  /**
   * How many lines an {@code expertise.yaml} of the project may have.
   *
   * @throws UserError where the file can't be used
   */
  static int maxLines(Path project) {
    var files = new KnowledgeFiles(project, Layer.PROJECT);
    try {
      var root =
          files.exists(SETTINGS)
              ? YamlDocument.read(SETTINGS, files.text(Path.of(SETTINGS), KnowledgeFiles.SMALL))
              : null;
      var store = root == null ? null : root.child("store");
      if (store == null) {
        return MAX_LINES;
      }
      store.allow(List.of("max_lines"));
      var lines = store.child("max_lines");
      if (lines == null) {
        return MAX_LINES;
      }
      var text = lines.text();
      int number = text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
      if (number < LEAST || number > MOST) {
        throw lines.refuse(
            "max_lines is '" + text + "'",
            "Write a whole number from "
                + LEAST
                + " to "
                + MOST
                + ", or leave the line out for "
                + MAX_LINES
                + ".");
      }
      return number;
    } catch (SetAside e) {
      throw e.asUserError();
    }
  }
}
