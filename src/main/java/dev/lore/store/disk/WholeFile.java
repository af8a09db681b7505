package dev.lore.store.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * A file that people edit too: read when nobody is in the middle of writing it, replaced whole, and
 * only when it still is what was read.
 *
 * <p>To replace it is only for the holder of the {@link WriteLock}.
 */
public final class WholeFile {
  /** How long a file must have been left alone before it is taken for finished. */
  private static final long QUIET_MILLIS = 40;

  /** The same for an empty one, which most often is about to be filled. */
  private static final long EMPTY_MILLIS = 2_000;

  private static final int ROUNDS = 50;

  private final Path path;

  /** The file at {@code path}, there or not. */
  public WholeFile(Path path) {
    this.path = path;
  }

  /** Where it is. */
  public Path path() {
    return path;
  }

  /**
   * What stood in the place of what was expected.
   *
   * @param bytes all of it; null where the file has been deleted
   */
  @SuppressWarnings("ArrayRecordComponent") // Nobody compares two.
  public record Clash(byte @Nullable [] bytes) {}

  /** All bytes, or null where there is no file. */
  public byte @Nullable [] read() throws IOException {
    Regular.hold(path);
    try {
      return Files.readAllBytes(path);
    } catch (NoSuchFileException none) {
      return null;
    }
  }

  /** Waits until the file has been left alone for a moment, for two seconds at most. */
  public void settle() throws IOException {
    var before = Stamp.of(path);
    for (int i = 0; i < ROUNDS && before != null; i++) {
      long age = System.currentTimeMillis() - before.modified().toMillis();
      long wanted = before.size() == 0 ? EMPTY_MILLIS : QUIET_MILLIS;
      if (age > wanted) {
        return;
      }
      // Where the clock has gone back the age says nothing; there one look must do.
      LockSupport.parkNanos(
          (age < 0 ? QUIET_MILLIS : Math.min(wanted - age + 1, QUIET_MILLIS)) * 1_000_000);
      var now = Stamp.of(path);
      if (age < 0 && before.equals(now)) {
        return;
      }
      before = now;
    }
  }

  /** Writes {@code bytes} to a file beside it, to be put in its place; a journal has them too. */
  public StagedFile stage(byte[] bytes) throws IOException {
    return StagedFile.beside(path, bytes, false);
  }

  /** The same for what no journal has: on return it is on the disk. */
  public StagedFile stageForced(byte[] bytes) throws IOException {
    return StagedFile.beside(path, bytes, true);
  }

  /**
   * Puts {@code staged} in its place, if what stands there is {@code expected}.
   *
   * @return null when that went well; else what somebody else wrote meanwhile, which may have been
   *     replaced and must be merged
   */
  public @Nullable Clash replace(StagedFile staged, byte @Nullable [] expected) throws IOException {
    try {
      return expected == null ? create(staged) : exchange(staged, expected);
    } finally {
      staged.abandon();
    }
  }

  private @Nullable Clash create(StagedFile staged) throws IOException {
    try {
      staged.create(path);
      return null;
    } catch (FileAlreadyExistsException made) {
      return standing();
    } catch (FileSystemException | UnsupportedOperationException noLinks) {
      // Some file systems have none, FAT among them.
      if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
        return standing();
      }
      staged.replace(path);
      return null;
    }
  }

  private @Nullable Clash exchange(StagedFile staged, byte[] expected) throws IOException {
    FileChannel standing;
    try {
      standing = FileChannel.open(path, StandardOpenOption.READ);
    } catch (NoSuchFileException deleted) {
      return standing();
    }
    try {
      if (!Arrays.equals(Bytes.from(standing, 0), expected)) {
        return standing();
      }
      staged.replace(path);
      // Whoever had it open writes into the file that has just lost its name.
      if (Arrays.equals(Bytes.from(standing, 0), expected)) {
        return null;
      }
      LockSupport.parkNanos(QUIET_MILLIS * 1_000_000);
      return new Clash(Bytes.from(standing, 0));
    } finally {
      // The last to close a file without a name waits until its blocks are free.
      Thread.ofVirtual().start(() -> closeQuietly(standing));
    }
  }

  private Clash standing() throws IOException {
    settle();
    return new Clash(read());
  }

  private static void closeQuietly(FileChannel channel) {
    try {
      channel.close();
    } catch (IOException e) {
      // It was only read.
    }
  }

  /** Deletes what a crash left beside it. */
  public void sweep() throws IOException {
    var folder = path.getParent();
    if (folder != null) {
      StagedFile.sweep(folder);
    }
  }
}
