package dev.lore.app.plan;

import dev.lore.app.AuditedProject;
import dev.lore.model.UserError;
import dev.lore.parse.text.Decoding;
import dev.lore.parse.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A plan and the project that it is for.
 *
 * @param root the project's
 * @param file the plan's, absolute
 * @param source its text, its path relative to the root
 */
record PlanFile(Path root, Path file, SourceText source) {
  private static final int MOST = 1 << 20;

  /**
   * The plan at {@code path}.
   *
   * @throws UserError where it can't be read or has nothing to read
   */
  static PlanFile open(Path path) {
    var project = AuditedProject.around(List.of(path));
    var file = project.paths().getFirst();
    if (!Files.isRegularFile(file)) {
      throw UserError.input(path + " is no file", "Name the plan, a Markdown file.");
    }
    var text = Decoding.text(bytes(path, file));
    if (text.isEmpty() || text.get().isBlank()) {
      throw UserError.input(
          path + (text.isEmpty() ? " is no text" : " is empty"), "Name the plan, a Markdown file.");
    }
    var shown = project.root().relativize(file).toString().replace('\\', '/');
    return new PlanFile(project.root(), file, SourceText.of(shown, text.get()));
  }

  private static byte[] bytes(Path path, Path file) {
    try (var in = Files.newInputStream(file)) {
      var bytes = in.readNBytes(MOST + 1);
      if (bytes.length <= MOST) {
        return bytes;
      }
    } catch (IOException unreadable) {
      throw UserError.input(path + " can't be read", "Check its permissions.");
    }
    throw UserError.input(path + " has more than 1 MiB", "Part the plan.");
  }
}
