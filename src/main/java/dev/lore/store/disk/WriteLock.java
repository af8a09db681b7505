package dev.lore.store.disk;

import dev.lore.model.UserError;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * The lock that processes exclude each other with. The kernel lets go of it when its holder ends,
 * however that happens, so it is never stale.
 *
 * <p>Threads of one process must not share one.
 */
public final class WriteLock {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Path file;
  private @Nullable FileChannel channel;
  private @Nullable Object key;

  /** The lock of all that writes to {@code folder}. */
  public WriteLock(Path folder) {
    file = folder.resolve("lock");
  }

  /**
   * Waits for the turn.
   *
   * @throws UserError when another process does not let go within half a minute
   */
  public FileLock take() throws IOException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      var lock = attempt();
      if (lock != null) {
        return lock;
      }
      if (System.nanoTime() > deadline) {
        throw UserError.busy(
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
      Regular.hold(file);
      open =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
      channel = open;
      key = FileKey.of(file);
    }
    var lock = tryLock(open);
    if (lock != null && !Objects.equals(key, FileKey.of(file))) {
      open.close(); // Somebody has deleted the folder; the lock of a deleted file excludes nobody.
      return null;
    }
    return lock;
  }

  private @Nullable FileLock tryLock(FileChannel open) throws IOException {
    try {
      return open.tryLock();
    } catch (OverlappingFileLockException ours) {
      return null; // This process reaches the folder by another path too.
    } catch (ClosedChannelException interrupted) {
      throw interrupted;
    } catch (IOException refused) {
      throw UserError.input(
          "the file system of " + file + " gives no locks: " + refused.getMessage(),
          "Keep the project on a local disk, or mount that one with locks.");
    }
  }
}
