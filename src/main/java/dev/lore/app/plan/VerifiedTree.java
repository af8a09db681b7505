package dev.lore.app.plan;

import dev.lore.parse.text.Decoding;
import dev.lore.parse.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The files of a tree that a plan speaks of, each read once; none outside of it is opened. */
final class VerifiedTree {
  private static final int MOST = 4 << 20;

  private final Path root;
  private final Map<String, Optional<SourceText>> read = new HashMap<>();

  /** The tree at {@code root}, a real path. */
  VerifiedTree(Path root) {
    this.root = root;
  }

  /** Whether there is a file at {@code path}, within the tree. */
  boolean has(String path) {
    return file(path).isPresent();
  }

  /** The file at {@code path}; empty where there is none that is text. */
  Optional<SourceText> text(String path) {
    return read.computeIfAbsent(path, this::open);
  }

  private Optional<SourceText> open(String path) {
    var file = file(path);
    if (file.isEmpty()) {
      return Optional.empty();
    }
    try (var in = Files.newInputStream(file.get())) {
      var bytes = in.readNBytes(MOST + 1);
      return bytes.length > MOST
          ? Optional.empty()
          : Decoding.text(bytes).map(text -> SourceText.of(path, text));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /** Links that lead out of the tree are not followed. */
  private Optional<Path> file(String path) {
    try {
      var real = root.resolve(path).toRealPath();
      return real.startsWith(root) && Files.isRegularFile(real)
          ? Optional.of(real)
          : Optional.empty();
    } catch (IOException | InvalidPathException missing) {
      return Optional.empty();
    }
  }
}
