package dev.lore.store.skill;

import dev.lore.model.UserError;
import dev.lore.store.disk.WriteLock;
import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/**
 * The turn of one who writes skills of a project: other threads and processes of this user wait. It
 * leaves nothing in the project, since its lock lies in the user's cache.
 */
public final class ProjectTurn implements AutoCloseable {
  private final List<FileLock> locks;

  private ProjectTurn(List<FileLock> locks) {
    this.locks = locks;
  }

  /**
   * Waits for the turn.
   *
   * @param locks a folder of the user's for such locks
   * @param root the project's real path
   * @throws UserError where another process does not let go, or there can be no lock
   */
  public static ProjectTurn take(Path locks, Path root) {
    return new ProjectTurn(List.of(lock(locks, root)));
  }

  /**
   * Waits for the turn in both, which may be one. All take them in the same order, so that no two
   * wait for each other.
   */
  public static ProjectTurn take(Path locks, Path one, Path other) {
    if (one.equals(other)) {
      return take(locks, one);
    }
    boolean sorted = one.compareTo(other) < 0;
    var first = take(locks, sorted ? one : other);
    try {
      var second = lock(locks, sorted ? other : one);
      return new ProjectTurn(List.of(first.locks.getFirst(), second));
    } catch (UserError busy) {
      first.close();
      throw busy;
    }
  }

  private static FileLock lock(Path locks, Path root) {
    var name = UUID.nameUUIDFromBytes(root.toString().getBytes(StandardCharsets.UTF_8));
    var folder = locks.resolve(name.toString());
    try {
      Files.createDirectories(folder);
      return new WriteLock(folder).take();
    } catch (IOException full) {
      throw UserError.input(
          "no lock can be kept in " + folder + ": " + full.getMessage(),
          "Let XDG_CACHE_HOME name a folder that can be written to.");
    }
  }

  @Override
  public void close() {
    for (var lock : locks.reversed()) {
      try {
        lock.acquiredBy().close();
      } catch (IOException ended) {
        // The kernel lets go of it at the end of the process.
      }
    }
  }
}
