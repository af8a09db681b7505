package dev.lore.store.ledger;

import dev.lore.model.UserError;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * The lock that processes exclude each other with. The kernel lets go of it when its holder ends,
 * however that happens, so it is never stale.
 *
 * <p>Within one process only one may exist for a file; {@link Ledger} sees to that.
 */
final class WriteLock {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Path file;
  private @Nullable FileChannel channel;
  private @Nullable Object identity;

  WriteLock(Path folder) {
    file = folder.resolve("lock");
  }

  /**
   * Waits for the turn.
   *
   * @throws UserError when another process does not let go within half a minute
   */
  FileLock take() throws IOException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      var lock = attempt();
      if (lock != null) {
        return lock;
      }
      if (System.nanoTime() > deadline) {
        throw UserError.input(
            "another process has been writing to "
                + file.getParent()
                + " for "
                + PATIENCE.toSeconds()
                + " seconds",
            "See what holds " + file + " (`fuser` tells), and try again.");
      }
      LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(200_000, 2_000_000));
    }
  }

  /** The lock, if free, and if its file is still the one that others see. */
  private @Nullable FileLock attempt() throws IOException {
    var open = channel;
    if (open == null || !open.isOpen()) {
      open = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      channel = open;
      identity = identity();
    }
    var lock = open.tryLock();
    if (lock != null && !Objects.equals(identity, identity())) {
      open.close(); // Somebody has deleted the folder; the lock of a deleted file excludes nobody.
      return null;
    }
    return lock;
  }

  private @Nullable Object identity() throws IOException {
    try {
      return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    } catch (NoSuchFileException gone) {
      return null;
    }
  }
}
