package dev.lore.app.find;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Paths as somebody names them in a folder, relative to the project around it.
 *
 * @param root the project's, a real path
 * @param folder where they are named from
 */
public record ProjectPaths(Path root, Path folder) {
  /**
   * The paths with {@code /} between folders, each once; what leads out of the project and what is
   * no path is left out. Nothing has to be there.
   */
  public List<String> relative(List<String> named) {
    return named.stream().flatMap(name -> relative(name).stream()).distinct().toList();
  }

  /** One of them; empty for the root itself too. */
  public Optional<String> relative(String named) {
    return from().flatMap(from -> below(from, named).stream()).findFirst();
  }

  /** Whether it is the project's root. */
  public boolean isRoot(String named) {
    return from().anyMatch(from -> resolved(from, named).filter(root::equals).isPresent());
  }

  private Stream<Path> from() {
    return Stream.of(folder.toAbsolutePath(), real(folder));
  }

  private Optional<String> below(Path from, String named) {
    return resolved(from, named)
        .filter(path -> path.startsWith(root) && !path.equals(root))
        .map(path -> root.relativize(path).toString().replace('\\', '/'));
  }

  private static Optional<Path> resolved(Path from, String named) {
    try {
      return Optional.of(from.resolve(named).normalize());
    } catch (InvalidPathException none) {
      return Optional.empty();
    }
  }

  private static Path real(Path folder) {
    try {
      return folder.toRealPath();
    } catch (IOException gone) {
      return folder;
    }
  }
}
