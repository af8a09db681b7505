package dev.lore.parse;

import java.nio.file.Path;

/**
 * A regular file that the walk left for reading.
 *
 * @param file where it is
 * @param path relative to the audited root, with {@code /}
 * @param size in bytes, as the walk saw it
 */
record FoundFile(Path file, String path, long size) {
  /** The folder it lies in, relative to the audited root; empty for the root. */
  String folder() {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }

  String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
