package dev.lore.store.skill;

import dev.lore.model.UserError;
import dev.lore.store.disk.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that are replaced or made whole: a reader sees all of it or none. */
public final class FileReplacement {
  private FileReplacement() {}

  /**
   * Puts {@code after} in the place of {@code before}.
   *
   * @throws UserError where somebody else has changed the file meanwhile; it is left alone
   */
  public static void replace(Path path, String before, String after) throws IOException {
    var bytes = Files.readAllBytes(path);
    var mark = "\uFEFF".getBytes(StandardCharsets.UTF_8);
    var text = new String(bytes, StandardCharsets.UTF_8);
    boolean marked = text.startsWith("\uFEFF") && bytes.length >= mark.length;
    if (!text.equals((marked ? "\uFEFF" : "") + before)) {
      throw changed(path);
    }
    var file = new WholeFile(path.toRealPath());
    var put = ((marked ? "\uFEFF" : "") + after).getBytes(StandardCharsets.UTF_8);
    if (file.replace(file.stageForced(put), bytes) != null) {
      throw changed(path);
    }
  }

  /** Makes a file that is not there; whether it did, and nobody else was faster. */
  public static boolean create(Path path, String text) throws IOException {
    var file = new WholeFile(path);
    return file.replace(file.stageForced(text.getBytes(StandardCharsets.UTF_8)), null) == null;
  }

  private static UserError changed(Path path) {
    return UserError.conflict(
        path + " has been changed by somebody else meanwhile", "Look at it, and try again.");
  }
}
