package dev.lore.store.ledger;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * A file that people edit too: read when nobody is in the middle of writing it, replaced whole, and
 * only when it still is what was read.
 */
final class WholeFile {
  /** The mark of a file that is to become another, in its name. */
  private static final String STAGED = ".lore-tmp-";

  /**
   * File systems that write a file's data before a rename over another becomes visible on the disk
   * (ext4(5), {@code auto_da_alloc}) and keep renames in order with what is forced later. There the
   * journal alone need be forced; what a loss of power undoes is put back from it.
   */
  private static final Set<String> ORDERED = Set.of("ext4", "ext3", "tmpfs");

  private static final Map<Path, Boolean> FOLDERS = new ConcurrentHashMap<>();

  /** How long a file must have been left alone before it is taken for finished. */
  private static final long QUIET_MILLIS = 40;

  private static final int ROUNDS = 50;
  private static final AtomicLong COUNT = new AtomicLong();

  private final Path path;

  WholeFile(Path path) {
    this.path = path;
  }

  Path path() {
    return path;
  }

  /** All bytes, or null where there is no file. */
  byte @Nullable [] read() throws IOException {
    try {
      return Files.readAllBytes(path);
    } catch (NoSuchFileException none) {
      return null;
    }
  }

  /** Waits until the file has been left alone for a moment, for two seconds at most. */
  void settle() throws IOException {
    for (int i = 0; i < ROUNDS && Files.exists(path); i++) {
      long age = System.currentTimeMillis() - Files.getLastModifiedTime(path).toMillis();
      if (age < 0 || age > QUIET_MILLIS) {
        return;
      }
      LockSupport.parkNanos((QUIET_MILLIS - age + 1) * 1_000_000);
    }
  }

  /** Writes {@code bytes} to a file beside it, to be put in its place; a journal has them too. */
  Path stage(byte[] bytes) throws IOException {
    return stage(bytes, false);
  }

  /** The same for what no journal has: on return it is on the disk. */
  Path stageForced(byte[] bytes) throws IOException {
    return stage(bytes, true);
  }

  private Path stage(byte[] bytes, boolean forced) throws IOException {
    var folder = path.getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      Files.createDirectories(folder);
    }
    var staged =
        path.resolveSibling(
            "."
                + path.getFileName()
                + STAGED
                + ProcessHandle.current().pid()
                + "-"
                + COUNT.incrementAndGet());
    try (var channel =
        FileChannel.open(staged, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      var buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      if (forced || !isOrdered(path.getParent())) {
        channel.force(false);
      }
    } catch (IOException e) {
      Files.deleteIfExists(staged);
      throw e;
    }
    takeOver(staged);
    return staged;
  }

  /** Gives {@code staged} the permissions of the file that it is to replace. */
  private void takeOver(Path staged) throws IOException {
    try {
      var permissions = Files.getPosixFilePermissions(path);
      if (!permissions.equals(Files.getPosixFilePermissions(staged))) {
        Files.setPosixFilePermissions(staged, permissions);
      }
    } catch (NoSuchFileException | UnsupportedOperationException none) {
      // A new file, or a system that has no such permissions.
    }
  }

  /** Looked up once a folder: the system lists all mounts for it. */
  private static boolean isOrdered(@Nullable Path folder) throws IOException {
    if (folder == null) {
      return false;
    }
    var known = FOLDERS.get(folder);
    if (known == null) {
      known = ORDERED.contains(Files.getFileStore(folder).type());
      FOLDERS.put(folder, known);
    }
    return known;
  }

  /**
   * Puts {@code staged} in its place, if what stands there is {@code expected}.
   *
   * @return null when that went well; else what somebody else wrote meanwhile, which may have been
   *     replaced and must be merged
   */
  byte @Nullable [] replace(Path staged, byte @Nullable [] expected) throws IOException {
    if (expected == null) {
      try {
        Files.createLink(path, staged);
        Files.delete(staged);
        return null;
      } catch (FileAlreadyExistsException made) {
        return differing(staged);
      } catch (UnsupportedOperationException noLinks) {
        Files.move(staged, path, StandardCopyOption.ATOMIC_MOVE);
        return null;
      }
    }
    FileChannel standing;
    try {
      standing = FileChannel.open(path, StandardOpenOption.READ);
    } catch (NoSuchFileException deleted) {
      return differing(staged);
    }
    try {
      if (!Arrays.equals(all(standing), expected)) {
        return differing(staged);
      }
      Files.move(staged, path, StandardCopyOption.ATOMIC_MOVE);
      // Whoever had it open writes into the file that has just lost its name.
      if (Arrays.equals(all(standing), expected)) {
        return null;
      }
      LockSupport.parkNanos(QUIET_MILLIS * 1_000_000);
      return all(standing);
    } finally {
      // The last to close a file without a name waits until its blocks are free.
      Thread.ofVirtual().start(() -> closeQuietly(standing));
    }
  }

  private static void closeQuietly(FileChannel channel) {
    try {
      channel.close();
    } catch (IOException e) {
      // It was only read.
    }
  }

  private byte[] differing(Path staged) throws IOException {
    Files.deleteIfExists(staged);
    settle();
    var now = read();
    return now == null ? new byte[0] : now;
  }

  private static byte[] all(FileChannel channel) throws IOException {
    var bytes = ByteBuffer.allocate(Math.toIntExact(channel.size()) + 1);
    while (bytes.hasRemaining() && channel.read(bytes, bytes.position()) >= 0) {
      // until all is read
    }
    return Arrays.copyOf(bytes.array(), bytes.position());
  }

  /** Deletes what a crash left in the folder; only for the holder of the lock. */
  void sweep() throws IOException {
    var folder = path.getParent();
    if (folder != null && Files.isDirectory(folder)) {
      try (var left = Files.newDirectoryStream(folder, ".*" + STAGED + "*")) {
        for (var file : left) {
          Files.deleteIfExists(file);
        }
      }
    }
  }
}
