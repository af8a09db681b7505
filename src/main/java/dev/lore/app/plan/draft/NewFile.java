package dev.lore.app.plan.draft;

import dev.lore.model.UserError;
import dev.lore.store.disk.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * A file that nobody has written yet. It comes to be whole or not at all.
 *
 * @param path where it is to be
 * @param shown its path as somebody gave it
 */
public record NewFile(Path path, String shown) {
  /**
   * Makes sure that nothing stands there.
   *
   * @throws UserError where something does
   */
  public void hold() {
    if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      throw taken();
    }
  }

  /**
   * Writes {@code bytes}, unless something stands there.
   *
   * @throws UserError where something does; it is left as it is
   */
  public void write(byte[] bytes) throws IOException {
    hold();
    if (!Files.isDirectory(path.toAbsolutePath().resolveSibling("."))) {
      throw new NoSuchFileException(shown);
    }
    var file = new WholeFile(path);
    if (file.replace(file.stageForced(bytes), null) != null) {
      throw taken();
    }
  }

  private UserError taken() {
    return UserError.input(
        shown + " is there already, and is left as it is",
        "Give another name, or move that file away first.");
  }
}
