package dev.lore.http.call;

import dev.lore.http.problem.Refusal;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** Paths that a client names: always below a folder, wherever links lead. */
public final class ProjectFile {
  private static final int LONGEST = 500;

  private ProjectFile() {}

  /** The path below {@code folder} that {@code text} names; nothing outside of it can be named. */
  public static Path named(Path folder, String text) {
    try {
      var path = Path.of(text);
      if (!text.isEmpty()
          && text.length() <= LONGEST
          && text.indexOf('\\') < 0
          && !path.isAbsolute()
          && List.of(text.split("/", -1)).stream()
              .noneMatch(part -> part.equals("..") || part.equals(".git"))) {
        return folder.resolve(path).normalize();
      }
    } catch (InvalidPathException e) {
      // Told below.
    }
    throw Refusal.of(
        422,
        "the path '" + (text.length() > 100 ? text.substring(0, 100) + "…" : text) + "' is refused",
        "Write it relative to the project, with `/` and without `..`, in at most 500 characters.");
  }

  /** The file or folder of the project at {@code root} that {@code text} names; it is there. */
  public static Path there(Path root, String text) {
    var path = named(root, text);
    try {
      if (path.toRealPath().startsWith(root)) {
        return path;
      }
    } catch (IOException missing) {
      // Told as a path outside is: what there is outside is nobody's business.
    }
    throw Refusal.of(422, "the project has no '" + text + "'", "Name a file or folder of it.");
  }
}
