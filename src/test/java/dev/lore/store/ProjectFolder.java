package dev.lore.store;

import dev.lore.model.Knowledge;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A project on disk for one test. */
record ProjectFolder(Path root) {
  ProjectFolder with(String path, String text) {
    return with(path, text.getBytes(StandardCharsets.UTF_8));
  }

  ProjectFolder with(String path, byte[] bytes) {
    try {
      Files.write(folderOf(path), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** The place of a file whose folder is there. */
  Path folderOf(String path) throws IOException {
    var file = root.resolve(path);
    Files.createDirectories(file.resolveSibling("."));
    return file;
  }

  /** What the store makes of it, under a toolkit that holds nothing. */
  Knowledge load() {
    return new KnowledgeStore(root.resolve("no-toolkit")).load(root);
  }

  /** The faults as users see them. */
  List<String> faults() {
    return load().faults().stream()
        .map(f -> f.at() + ":" + f.at().column() + ": " + f.problem() + " | " + f.advice())
        .toList();
  }
}
