package dev.lore.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The files of one project on disk, for tests that compare all of them to the byte. */
record ProjectFiles(Path root) {
  static ProjectFiles in(Path home) throws IOException {
    return new ProjectFiles(Files.createDirectories(home.resolve("project")).toRealPath());
  }

  ProjectFiles with(String path, String text) {
    try {
      Files.createDirectories(root.resolve(path).resolveSibling("."));
      Files.write(root.resolve(path), text.getBytes(StandardCharsets.UTF_8));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text(String path) {
    try {
      return Files.readString(root.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Each file's bytes and permissions, each folder and link, by path; but not git's own. */
  Map<String, String> tree() {
    var tree = new TreeMap<String, String>();
    try (var paths = Files.walk(root)) {
      for (var path : paths.toList()) {
        var name = root.relativize(path).toString();
        if (!name.matches("\\.git(/.*)?")) {
          tree.put(name, said(path));
        }
      }
      return tree;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String said(Path path) throws IOException {
    if (Files.isSymbolicLink(path)) {
      return "-> " + Files.readSymbolicLink(path);
    }
    return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
        ? "/"
        : Files.getPosixFilePermissions(path)
            + new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1);
  }

  LoreProcess lore() throws IOException {
    return LoreProcess.in(root);
  }

  /** Runs a line of shell in the project, which must succeed. */
  void shell(String line) throws IOException {
    var outcome = LoreProcess.in(root).shell(line);
    if (outcome.code() != 0) {
      throw new IllegalStateException(line + ": " + outcome.err());
    }
  }
}
