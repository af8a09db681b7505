package dev.lore.mcp.tools;

import dev.lore.app.ChangeService;
import dev.lore.app.KnowledgeService;
import dev.lore.model.UserError;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/** What an audit is about: the paths that an agent names, else what git sees changed. */
public final class AuditedPaths {
  private final Supplier<ChangeService> changes;
  private final Supplier<KnowledgeService> knowledge;

  /** The paths, by what changed and where the project's root is. */
  public AuditedPaths(Supplier<ChangeService> changes, Supplier<KnowledgeService> knowledge) {
    this.changes = changes;
    this.knowledge = knowledge;
  }

  /**
   * The paths to audit; none where nothing changed.
   *
   * @param named relative to the project's root, or absolute
   * @throws UserError where one leads out of the project: an agent may be told by others where to
   *     look
   */
  List<Path> of(Path folder, List<String> named) {
    var root = knowledge.get().root(folder);
    return named.isEmpty()
        ? changes.get().list(folder, null).files().stream()
            .map(root::resolve)
            .filter(path -> isInside(root, path))
            .toList()
        : named.stream().map(name -> inside(root, name)).toList();
  }

  /** A link may lead elsewhere, and a file be gone meanwhile. */
  private static boolean isInside(Path root, Path path) {
    try {
      return path.toRealPath().startsWith(root);
    } catch (IOException gone) {
      return false;
    }
  }

  private static Path inside(Path root, String name) {
    try {
      var path = root.resolve(name).toRealPath();
      if (path.startsWith(root)) {
        return path;
      }
    } catch (IOException | InvalidPathException gone) {
      throw UserError.input(
          "'" + name + "' does not exist", "Name a path relative to the project, " + root + ".");
    }
    throw new UserError(
        "'" + name + "' is outside of the project", "Name a path below " + root + ".");
  }
}
