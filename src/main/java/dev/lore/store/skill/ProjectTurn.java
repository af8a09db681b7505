package dev.lore.store.skill;

import dev.lore.model.UserError;
import dev.lore.store.disk.WriteLock;
import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/**
 * The turn of one who writes skills of a project: other threads and processes of this user wait. It
 * leaves nothing in the project, since its lock lies in the user's cache.
 */
public final class ProjectTurn implements AutoCloseable {
  private final FileLock lock;

  private ProjectTurn(FileLock lock) {
    this.lock = lock;
  }

  /**
   * Waits for the turn.
   *
   * @param locks a folder of the user's for such locks
   * @param root the project's real path
   * @throws UserError where another process does not let go, or there can be no lock
   */
  public static ProjectTurn take(Path locks, Path root) {
    var name = UUID.nameUUIDFromBytes(root.toString().getBytes(StandardCharsets.UTF_8));
    var folder = locks.resolve(name.toString());
    try {
      Files.createDirectories(folder);
      return new ProjectTurn(new WriteLock(folder).take());
    } catch (IOException full) {
      throw UserError.input(
          "no lock can be kept in " + folder + ": " + full.getMessage(),
          "Let XDG_CACHE_HOME name a folder that can be written to.");
    }
  }

  @Override
  public void close() {
    try {
      lock.acquiredBy().close();
    } catch (IOException ended) {
      // The kernel lets go of it at the end of the process.
    }
  }
}
