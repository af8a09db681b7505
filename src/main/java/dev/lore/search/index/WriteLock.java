package dev.lore.search.index;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NativeFSLockFactory;

/**
 * Lets one thread of all processes write to a folder. It is a lock of the operating system, which a
 * killed process can't leave behind.
 */
final class WriteLock {
  private static final long PAUSE = 2_000_000;

  private WriteLock() {}

  /** The lock, or nothing where another one has held it for so long. */
  static Optional<Lock> take(Path folder, Duration patience) throws IOException {
    long deadline = System.nanoTime() + patience.toNanos();
    while (true) {
      try (var directory = FSDirectory.open(folder)) {
        return Optional.of(NativeFSLockFactory.INSTANCE.obtainLock(directory, "lore.lock"));
      } catch (LockObtainFailedException held) {
        if (System.nanoTime() > deadline || Thread.currentThread().isInterrupted()) {
          return Optional.empty();
        }
        LockSupport.parkNanos(PAUSE);
      }
    }
  }
}
