package dev.lore.parse;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.eclipse.jgit.ignore.IgnoreNode;
import org.jspecify.annotations.Nullable;

/**
 * What git ignores at a folder: its own {@code .gitignore}, then those of the folders around it up
 * to the top of the repository, then {@code .git/info/exclude}.
 */
final class IgnoreRules {
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
    var exclude = new IgnoreRules(null, top, read(top.resolve(".git/info/exclude")));
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

  private static IgnoreNode read(Path file) {
    var node = new IgnoreNode();
    if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      try (InputStream in = Files.newInputStream(file)) {
        node.parse(in);
      } catch (IOException unreadable) {
        return new IgnoreNode();
      }
    }
    return node;
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
