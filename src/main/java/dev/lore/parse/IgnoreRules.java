package dev.lore.parse;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jgit.ignore.IgnoreNode;
import org.jspecify.annotations.Nullable;

/**
 * What git ignores at a folder: its own {@code .gitignore}, then those of the folders around it up
 * to the top of the repository, then {@code .git/info/exclude}.
 */
final class IgnoreRules {
  /** A longer file is no hand-written one. */
  private static final long SIZE_LIMIT = 1 << 18;

  /** Matching takes as many steps as the length of a name to the power of its wildcards. */
  private static final int MOST_WILDCARDS = 3;

  private final @Nullable IgnoreRules outer;
  private final Path folder;
  private final IgnoreNode own;

  private IgnoreRules(@Nullable IgnoreRules outer, Path folder, IgnoreNode own) {
    this.outer = outer;
    this.folder = folder;
    this.own = own;
  }

  /** The rules that hold at {@code root}, those of the repository around it included. */
  static IgnoreRules at(Path root) {
    Path top = root;
    while (top != null && !Files.exists(top.resolve(".git"), LinkOption.NOFOLLOW_LINKS)) {
      top = top.getParent();
    }
    if (top == null) {
      return new IgnoreRules(null, root, read(root.resolve(".gitignore")));
    }
    var info = top.resolve(".git").resolve("info");
    boolean own =
        Files.isDirectory(top.resolve(".git"), LinkOption.NOFOLLOW_LINKS)
            && Files.isDirectory(info, LinkOption.NOFOLLOW_LINKS);
    var exclude =
        new IgnoreRules(null, top, own ? read(info.resolve("exclude")) : new IgnoreNode());
    var rules = new IgnoreRules(exclude, top, read(top.resolve(".gitignore")));
    for (var step : top.relativize(root)) {
      if (!step.toString().isEmpty()) {
        rules = rules.below(rules.folder.resolve(step));
      }
    }
    return rules;
  }

  /** The rules that hold at {@code folder}, a folder right below. */
  IgnoreRules below(Path folder) {
    return new IgnoreRules(this, folder, read(folder.resolve(".gitignore")));
  }

  /**
   * The rules in {@code file}. A line with very many wildcards is passed over, since matching it
   * can take for ever; what it would have hidden is read.
   */
  private static IgnoreNode read(Path file) {
    var node = new IgnoreNode();
    try {
      if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) <= SIZE_LIMIT) {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        var kept = text.lines().filter(IgnoreRules::quick).collect(Collectors.joining("\n"));
        node.parse(new ByteArrayInputStream(kept.getBytes(StandardCharsets.UTF_8)));
      }
    } catch (IOException unreadable) {
      return new IgnoreNode();
    }
    return node;
  }

  private static boolean quick(String line) {
    return Stream.of(line.split("/", -1))
        .allMatch(part -> part.chars().filter(c -> c == '*').count() <= MOST_WILDCARDS);
  }

  /** Whether git ignores {@code path}; the rules nearest to it decide. */
  boolean ignores(Path path, boolean directory) {
    for (IgnoreRules rules = this; rules != null; rules = rules.outer) {
      if (rules.own.getRules().isEmpty()) {
        continue;
      }
      String relative = rules.folder.relativize(path).toString().replace(File.separatorChar, '/');
      Boolean ignored = rules.own.checkIgnored(relative, directory);
      if (ignored != null) {
        return ignored;
      }
    }
    return false;
  }
}
