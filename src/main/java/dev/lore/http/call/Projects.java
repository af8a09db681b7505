package dev.lore.http.call;

import dev.lore.http.problem.Refusal;
import dev.lore.model.UserError;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The projects that a server answers for, by the names of their folders; nothing else is read. */
public final class Projects {
  private final Map<String, Path> roots = new LinkedHashMap<>();

  /** The projects with these roots, the first being the default. */
  public Projects(List<Path> folders) {
    for (var root : folders) {
      var name = String.valueOf(root.getFileName());
      var other = roots.putIfAbsent(name, root);
      if (other != null && !other.equals(root)) {
        throw new UserError(
            "two projects are called '" + name + "': " + other + " and " + root,
            "Serve one of them on another --port, or rename its folder.");
      }
    }
  }

  /** Their names, the default first. */
  public Set<String> names() {
    return roots.keySet();
  }

  /** Their roots. */
  public Collection<Path> roots() {
    return roots.values();
  }

  /**
   * The root of the project called {@code name}.
   *
   * @param name null for the default
   */
  public Path root(@Nullable String name) {
    var root = name == null ? roots.values().iterator().next() : roots.get(name);
    if (root == null) {
      throw Refusal.of(
          404,
          "no project is called '" + name + "'",
          "There are: " + String.join(", ", names()) + ".");
    }
    return root;
  }
}
