package dev.lore.search.meaning;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

/**
 * Files from jars that native code can only read from a folder, unpacked once for all processes and
 * not anew by each into the folder for temporary files.
 */
final class Unpacked {
  private static final String PART = ".part";

  private Unpacked() {}

  /** The file of that name in {@code folder}; what another process has just unpacked is taken. */
  static Path file(String resource, Path folder) throws IOException {
    var file = folder.resolve(resource.substring(resource.lastIndexOf('/') + 1));
    var url = Unpacked.class.getResource(resource);
    if (url == null) {
      throw new IOException("no " + resource + " on the class path");
    }
    var connection = url.openConnection();
    var stamp = folder.resolve(file.getFileName() + ".stamp");
    if (Files.isRegularFile(file)
        && Files.size(file) == connection.getContentLengthLong()
        && isAsWritten(file, stamp)) {
      return file;
    }
    Files.createDirectories(folder);
    sweep(folder);
    var draft = Files.createTempFile(folder, "unpacked", PART);
    try (InputStream in = connection.getInputStream()) {
      Files.copy(in, draft, StandardCopyOption.REPLACE_EXISTING);
      force(draft);
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
      Files.writeString(stamp, written(file));
      return file;
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** Whether nobody has written to it since: damaged native code would end the process. */
  private static boolean isAsWritten(Path file, Path stamp) throws IOException {
    return Files.isRegularFile(stamp) && Files.readString(stamp).equals(written(file));
  }

  private static String written(Path file) throws IOException {
    return Files.getLastModifiedTime(file).toInstant().toString();
  }

  /** A file of the right size must be whole, also after a power cut. */
  private static void force(Path file) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /** Deletes what killed processes left; nobody takes a minute to unpack. */
  private static void sweep(Path folder) throws IOException {
    var before = FileTime.from(Instant.now().minusSeconds(60));
    try (var left = Files.newDirectoryStream(folder, "unpacked*" + PART)) {
      for (var part : left) {
        if (Files.getLastModifiedTime(part).compareTo(before) < 0) {
          Files.deleteIfExists(part);
        }
      }
    } catch (NoSuchFileException goneMeanwhile) {
      // Another process has been faster.
    }
  }
}
