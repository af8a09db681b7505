package dev.lore.parse;

import dev.lore.model.Skipped;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One walk over a tree: which files are to be read, and what is left out and why. Links are never
 * followed. What version control keeps for itself, {@code .git} and its like, is no part of the
 * tree.
 */
final class TreeWalk extends SimpleFileVisitor<Path> {
  /**
   * A larger file is no hand-written source; the largest in the Go and Java standard libraries are
   * below it.
   */
  static final long SIZE_LIMIT = 1 << 20;

  private static final Set<String> REPOSITORIES = Set.of(".git", ".hg", ".svn", ".jj");
  private static final Set<String> VENDORED =
      Set.of(
          "node_modules",
          "vendor",
          "third_party",
          "third-party",
          "bower_components",
          "jspm_packages",
          "site-packages",
          ".venv",
          "venv",
          "virtualenv",
          ".tox",
          ".nox",
          "Pods",
          "Carthage",
          ".yarn",
          ".pnpm-store",
          "Godeps");
  private static final Set<String> GENERATED =
      Set.of(
          "__pycache__",
          ".gradle",
          ".terraform",
          ".next",
          ".nuxt",
          ".svelte-kit",
          ".turbo",
          ".cache",
          ".mypy_cache",
          ".pytest_cache",
          ".ruff_cache",
          ".parcel-cache",
          ".dart_tool");

  private final Path root;
  private final Path start;
  private final List<FoundFile> found = new ArrayList<>();
  private final List<Skipped> skipped = new ArrayList<>();
  private final ArrayDeque<IgnoreRules> rules = new ArrayDeque<>();

  private TreeWalk(Path root, Path start) {
    this.root = root;
    this.start = start;
  }

  /**
   * Walks from {@code start}, which is {@code root} or below it; a file there is judged by its text
   * alone.
   */
  static TreeWalk of(Path root, Path start) throws IOException {
    var walk = new TreeWalk(root, start);
    Files.walkFileTree(start, walk);
    return walk;
  }

  List<FoundFile> found() {
    return found;
  }

  List<Skipped> skipped() {
    return skipped;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    var around = rules.peek();
    if (around == null) {
      rules.push(IgnoreRules.at(folder));
      return FileVisitResult.CONTINUE;
    }
    String name = folder.getFileName().toString();
    if (REPOSITORIES.contains(name)) {
      return FileVisitResult.SKIP_SUBTREE;
    }
    var reason =
        around.ignores(folder, true)
            ? Skipped.Reason.IGNORED
            : VENDORED.contains(name)
                ? Skipped.Reason.VENDORED
                : GENERATED.contains(name) ? Skipped.Reason.GENERATED : null;
    if (reason != null) {
      skipped.add(new Skipped(relative(folder) + "/", reason));
      return FileVisitResult.SKIP_SUBTREE;
    }
    rules.push(around.below(folder));
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, java.io.IOException trouble) {
    rules.pop();
    if (trouble != null) {
      skipped.add(new Skipped(relative(folder) + "/", Skipped.Reason.UNREADABLE));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    var around = rules.peek();
    String path = relative(file);
    String name = file.getFileName().toString();
    if (REPOSITORIES.contains(name)) {
      return FileVisitResult.CONTINUE;
    }
    if (around != null && around.ignores(file, false)) {
      skipped.add(new Skipped(path, Skipped.Reason.IGNORED));
    } else if (attributes.isSymbolicLink()) {
      skipped.add(new Skipped(path, Skipped.Reason.LINK));
    } else if (!attributes.isRegularFile()) {
      skipped.add(new Skipped(path, Skipped.Reason.SPECIAL));
    } else if (attributes.size() > SIZE_LIMIT) {
      skipped.add(new Skipped(path, Skipped.Reason.TOO_LARGE));
    } else if (!file.equals(start) && MachineMade.reason(name).isPresent()) {
      skipped.add(new Skipped(path, MachineMade.reason(name).get()));
    } else {
      found.add(new FoundFile(file, path, attributes.size()));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException trouble) throws IOException {
    if (file.equals(start)) {
      throw trouble;
    }
    boolean folder = Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS);
    skipped.add(new Skipped(relative(file) + (folder ? "/" : ""), Skipped.Reason.UNREADABLE));
    return FileVisitResult.CONTINUE;
  }

  private String relative(Path path) {
    return root.relativize(path).toString().replace(File.separatorChar, '/');
  }
}
