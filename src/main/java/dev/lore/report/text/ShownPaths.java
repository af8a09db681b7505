package dev.lore.report.text;

import java.io.File;
import java.nio.file.Path;

/**
 * Paths of an audited tree as a reader's terminal can open them: relative to the working directory
 * when below it, else absolute.
 *
 * <p>Works on text alone, since a tree may hold names that are no valid {@link Path} here.
 *
 * @param root the audited folder, absolute, ending with {@code /}
 * @param below the working directory, absolute, ending with {@code /}
 */
record ShownPaths(String root, String below) {

  static ShownPaths of(String root, Path workingDirectory) {
    return new ShownPaths(
        folder(root), folder(workingDirectory.toAbsolutePath().normalize().toString()));
  }

  /** {@code path}, relative to the root, as the reader opens it; printable. */
  String shown(String path) {
    String absolute = path.startsWith("/") ? path : root + path;
    return Printable.text(
        absolute.startsWith(below) ? absolute.substring(below.length()) : absolute);
  }

  private static String folder(String path) {
    String slashed = path.replace(File.separatorChar, '/');
    return slashed.endsWith("/") ? slashed : slashed + "/";
  }
}
