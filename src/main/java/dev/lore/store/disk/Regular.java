package dev.lore.store.disk;

import dev.lore.model.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** Tells files from what only has the name of one. */
public final class Regular {
  private Regular() {}

  /**
   * Refuses what is no file: to open a pipe waits for somebody at its other end, and a device may
   * never end.
   *
   * @throws UserError where something else stands at {@code path}
   */
  public static void hold(Path path) throws IOException {
    try {
      if (!Files.readAttributes(path, BasicFileAttributes.class).isRegularFile()) {
        throw UserError.input(
            path + " is no file", "Move it away; Lore keeps a file of that name there.");
      }
    } catch (NoSuchFileException none) {
      // It may be made.
    }
  }
}
