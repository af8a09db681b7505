package dev.lore.store.ledger;

import dev.lore.store.learning.ExpertiseText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file as it was written, and how to see that it still is, without reading it. That can be wrong
 * by one tick of the file system's clock; so what is in it is compared before it is replaced.
 */
record Known(
    Path path,
    @Nullable Object identity,
    long size,
    FileTime modified,
    byte[] bytes,
    ExpertiseText text) {

  static Known of(Path path, byte[] bytes, ExpertiseText text) throws IOException {
    var now = Files.readAttributes(path, BasicFileAttributes.class);
    return new Known(path, now.fileKey(), now.size(), now.lastModifiedTime(), bytes, text);
  }

  boolean isFor(Path other) throws IOException {
    if (!path.equals(other) || !Files.exists(path)) {
      return false;
    }
    var now = Files.readAttributes(path, BasicFileAttributes.class);
    return Objects.equals(now.fileKey(), identity)
        && now.size() == size
        && size == bytes.length
        && now.lastModifiedTime().equals(modified);
  }
}
