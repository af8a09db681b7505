package dev.lore.app;

import dev.lore.model.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/**
 * The project that somebody asks about.
 *
 * @param root where its knowledge stands, and what findings' paths are relative to
 * @param paths what of it is audited: the root itself or something below
 */
public record AuditedProject(Path root, List<Path> paths) {
  private static final List<String> MARKS = List.of("lore.yaml", "expertise", ".git");

  /**
   * The project around {@code paths}: the nearest folder at or above with a {@code lore.yaml}, an
   * {@code expertise/} or a {@code .git}; without one, the folder itself.
   *
   * @throws UserError when a path does not exist, or they belong to several projects
   */
  public static AuditedProject around(List<Path> paths) {
    var real = paths.stream().map(AuditedProject::real).toList();
    var root = root(real.getFirst());
    for (int i = 1; i < real.size(); i++) {
      if (!root(real.get(i)).equals(root)) {
        throw new UserError(
            paths.getFirst() + " and " + paths.get(i) + " belong to different projects",
            "Audit them one at a time.");
      }
    }
    return new AuditedProject(root, real);
  }

  /** Whether all of it is audited. */
  boolean isWhole() {
    return paths.contains(root);
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException missing) {
      throw UserError.input(path + " does not exist", "Name a folder or a file that is there.");
    }
  }

  private static Path root(Path path) {
    var parent = path.getParent();
    var folder = parent == null || Files.isDirectory(path) ? path : parent;
    for (var at = folder; at != null; at = at.getParent()) {
      if (marked(at)) {
        return at;
      }
    }
    return folder;
  }

  private static boolean marked(Path folder) {
    return MARKS.stream()
        .anyMatch(mark -> Files.exists(folder.resolve(mark), LinkOption.NOFOLLOW_LINKS));
  }
}
