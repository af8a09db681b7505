package dev.lore.parse;

import dev.lore.facts.FileRead;
import dev.lore.facts.ImportUse;
import dev.lore.model.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** A folder to audit, on disk for one test. */
record Tree(Path root) {
  static Tree in(Path scratch) throws IOException {
    return new Tree(Files.createDirectory(scratch.toRealPath().resolve("root")));
  }

  /** Writes a file and returns its place. */
  Path with(String path, String text) throws IOException {
    var file = root.resolve(path);
    Files.createDirectories(file.resolveSibling("."));
    return Files.writeString(file, text);
  }

  Codebase codebase(Path... starts) {
    return new CodebaseReader(Set.of(FileRead.class, ImportUse.class), List.of())
        .read(root, Arrays.asList(starts), new Progress());
  }

  /** What was read below {@code starts}, or the root, and with a dash in front what was not. */
  List<String> read(Path... starts) {
    return shown(starts.length == 0 ? codebase(root) : codebase(starts));
  }

  static List<String> shown(Codebase codebase) {
    var shown = new ArrayList<String>();
    codebase
        .folders()
        .flatMap(folder -> folder.facts().stream())
        .filter(FileRead.class::isInstance)
        .map(fact -> fact.at().path())
        .sorted()
        .forEachOrdered(shown::add);
    codebase.skipped().forEach(one -> shown.add("- " + one.path() + " " + one.reason()));
    return shown;
  }
}
