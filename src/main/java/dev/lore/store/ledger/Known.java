package dev.lore.store.ledger;

import dev.lore.store.edit.ExpertiseText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;

/**
 * A file as it was written, and how to see that it still is, without reading it. That can be wrong
 * by one tick of the file system's clock; so what is in it is compared before it is replaced.
 */
final class Known {
  private final Path path;
  private final BasicFileAttributes written;
  private final byte[] bytes;
  private final ExpertiseText text;

  /** The file at {@code path}, which has just been found to hold {@code bytes}. */
  Known(Path path, byte[] bytes, ExpertiseText text) throws IOException {
    this.path = path;
    this.bytes = bytes;
    this.text = text;
    written = Files.readAttributes(path, BasicFileAttributes.class);
  }

  byte[] bytes() {
    return bytes;
  }

  ExpertiseText text() {
    return text;
  }

  boolean isFor(Path other) throws IOException {
    if (!path.equals(other) || !Files.exists(path)) {
      return false;
    }
    var now = Files.readAttributes(path, BasicFileAttributes.class);
    return Objects.equals(now.fileKey(), written.fileKey())
        && now.size() == bytes.length
        && now.lastModifiedTime().equals(written.lastModifiedTime());
  }
}
