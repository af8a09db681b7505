package dev.lore.git;

import dev.lore.model.FileChange;
import dev.lore.model.FileChange.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Where files and folders that are gone went: by what is not committed yet, else by the commit that
 * took them away, and so on from there.
 */
public final class Renames {
  private static final int HOPS = 10;

  private final GitCommand git;

  Renames(GitCommand git) {
    this.git = git;
  }

  /**
   * Where {@code path} is now; empty where git saw no rename that leads to something that is there.
   *
   * @param path relative to the folder, of a file or a folder
   */
  public Optional<String> of(String path) {
    var seen = new HashSet<String>();
    var at = Optional.of(path);
    for (int hop = 0; hop < HOPS && at.isPresent() && seen.add(at.get()); hop++) {
      at = next(at.get());
      if (at.isPresent() && git.run("ls-files", "--error-unmatch", "--", at.get()).succeeded()) {
        return at;
      }
    }
    return Optional.empty();
  }

  private Optional<String> next(String path) {
    var open = target(path, renames("diff", "HEAD"));
    if (open.isPresent()) {
      return open;
    }
    var gone =
        git.run("log", "-1", "--format=%H", "--diff-filter=D", "--no-renames", "--", literal(path));
    return gone.succeeded() && !gone.line().isEmpty()
        ? target(path, renames("show", "--format=", gone.line()))
        : Optional.empty();
  }

  private static String literal(String path) {
    return ":(literal)" + path;
  }

  private List<FileChange> renames(String... what) {
    var arguments = new ArrayList<>(List.of(what));
    arguments.addAll(
        1, List.of("--name-status", "-z", "--find-renames", "--relative", "--no-ext-diff", "-l0"));
    arguments.add("--");
    return NameStatus.read(git.run(arguments.toArray(String[]::new)).fields()).stream()
        .filter(change -> change.kind() == Kind.RENAMED)
        .toList();
  }

  /** Where the file went, or the folder with the most of its files. */
  private static Optional<String> target(String path, List<FileChange> renames) {
    for (var rename : renames) {
      if (rename.from().equals(path)) {
        return Optional.of(rename.path());
      }
    }
    var below = path.replaceFirst("/+$", "") + "/";
    return renames.stream()
        .filter(rename -> rename.from().startsWith(below))
        .filter(rename -> rename.path().endsWith("/" + rename.from().substring(below.length())))
        .map(rename -> folder(rename, below))
        .collect(Collectors.groupingBy(folder -> folder, TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .max(Entry.comparingByValue())
        .map(Entry::getKey);
  }

  private static String folder(FileChange rename, String below) {
    int rest = rename.from().length() - below.length();
    return rename.path().substring(0, rename.path().length() - rest);
  }
}
