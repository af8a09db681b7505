package dev.lore.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Counts the files of a tree that a glob matches; the tree is walked once, when first asked. */
final class GlobCount {
  private static final Set<String> LEFT_OUT = Set.of(".git", "node_modules", "vendor", ".venv");

  private final Path root;
  private @Nullable List<Path> files;

  GlobCount(Path root) {
    this.root = root;
  }

  /** How many match; {@code **}{@code /} also stands for no folder at all, as it does in git. */
  int count(String glob) {
    try {
      var system = FileSystems.getDefault();
      var deep = system.getPathMatcher("glob:" + glob);
      var flat = system.getPathMatcher("glob:" + glob.replace("**/", ""));
      return (int)
          files().stream().filter(file -> deep.matches(file) || flat.matches(file)).count();
    } catch (PatternSyntaxException odd) {
      return 0;
    }
  }

  private List<Path> files() {
    var known = files;
    if (known == null) {
      known = walked();
      files = known;
    }
    return known;
  }

  private List<Path> walked() {
    var found = new ArrayList<Path>();
    try {
      Files.walkFileTree(
          root,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
              return LEFT_OUT.contains(String.valueOf(folder.getFileName()))
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              found.add(root.relativize(file));
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }
}
