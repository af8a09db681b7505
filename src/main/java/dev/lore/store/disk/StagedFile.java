package dev.lore.store.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** New bytes for a file, complete and beside it, to take its place by a rename. */
public final class StagedFile {
  /** The mark of such a file, in its name. */
  private static final String STAGED = ".lore-tmp-";

  /**
   * File systems that write a file's data before a rename over another becomes visible on the disk
   * (ext4(5), {@code auto_da_alloc}) and keep renames in order with what is forced later. There the
   * journal alone need be forced; what a loss of power undoes is put back from it.
   */
  private static final Set<String> ORDERED = Set.of("ext4", "ext3", "tmpfs");

  private static final Map<Path, Boolean> FOLDERS = new ConcurrentHashMap<>();

  /** What files of this process may be used for when they are new, by folder. */
  private static final Map<Path, Set<PosixFilePermission>> NEW = new ConcurrentHashMap<>();

  private static final AtomicLong COUNT = new AtomicLong();

  private final Path path;
  private boolean standing = true;

  private StagedFile(Path path) {
    this.path = path;
  }

  /**
   * Writes {@code bytes} beside {@code target}, whose folder is made where there is none.
   *
   * @param forced whether they must be on the disk on return, since no journal has them
   */
  static StagedFile beside(Path target, byte[] bytes, boolean forced) throws IOException {
    var folder = target.toAbsolutePath().getParent();
    if (folder == null) {
      throw new IOException(target + " is no file");
    }
    var staged = new StagedFile(folder.resolve(name(target)));
    try {
      try (var channel = staged.open()) {
        Bytes.write(channel, 0, bytes);
        if (forced || !isOrdered(folder)) {
          channel.force(false);
        }
      }
      staged.takeOver(target);
      return staged;
    } catch (IOException e) {
      staged.abandon();
      throw e;
    }
  }

  private FileChannel open() throws IOException {
    try {
      return FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (NoSuchFileException noFolder) {
      Files.createDirectories(path.resolveSibling("."));
      return FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }
  }

  private static String name(Path target) {
    return "."
        + target.getFileName()
        + STAGED
        + ProcessHandle.current().pid()
        + "-"
        + COUNT.incrementAndGet();
  }

  /** Takes the permissions of the file that it is to replace. */
  private void takeOver(Path target) throws IOException {
    try {
      var permissions = Files.getPosixFilePermissions(target);
      var folder = path.getParent();
      var usual = NEW.get(folder);
      if (usual == null) {
        usual = Files.getPosixFilePermissions(path);
        NEW.put(folder, usual);
      }
      if (!permissions.equals(usual)) {
        Files.setPosixFilePermissions(path, permissions);
      }
    } catch (NoSuchFileException | UnsupportedOperationException none) {
      // A new file, or a system that has no such permissions.
    }
  }

  /** Looked up once a folder: the system lists all mounts for it. */
  private static boolean isOrdered(Path folder) throws IOException {
    var known = FOLDERS.get(folder);
    if (known == null) {
      known = ORDERED.contains(Files.getFileStore(folder).type());
      FOLDERS.put(folder, known);
    }
    return known;
  }

  /** Takes the place of whatever stands at {@code target}. */
  void replace(Path target) throws IOException {
    Files.move(path, target, StandardCopyOption.ATOMIC_MOVE);
    standing = false;
  }

  /** Becomes {@code target}, where nothing stands. */
  void create(Path target) throws IOException {
    Files.createLink(target, path);
    abandon();
  }

  /** Deletes it, unless it has become what it was made for. */
  public void abandon() throws IOException {
    if (standing) {
      Files.deleteIfExists(path);
      standing = false;
    }
  }

  /** Deletes what a crash has left in a folder; nobody else may be writing there. */
  static void sweep(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      try (var left = Files.newDirectoryStream(folder, ".*" + STAGED + "*")) {
        for (var file : left) {
          Files.deleteIfExists(file);
        }
      }
    }
  }
}
