package dev.lore.cli;

import dev.lore.app.AuditedProject;
import dev.lore.app.find.ProjectPaths;
import dev.lore.report.text.Printable;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** Files as somebody names them in a shell, from the folder it is in. */
final class NamedFiles {
  private final Console console;
  private final ProjectPaths paths;

  NamedFiles(Console console) {
    this.console = console;
    var folder = console.workingDirectory();
    this.paths = new ProjectPaths(AuditedProject.around(List.of(folder)).root(), folder);
  }

  /**
   * The same relative to the project, with a note for each that is not there. What stands outside
   * of the project is left as it is, for others to refuse.
   */
  List<String> inProject(List<String> named) {
    return named.stream().map(this::inProject).toList();
  }

  private String inProject(String named) {
    var path = paths.relative(named).orElse(named);
    if (isThere(path)) {
      return path;
    }
    if (isThere(named)) {
      return named;
    }
    if (!path.equals(named) || paths.relative(named).isPresent()) {
      console.err().println(Printable.text("lore: " + path + " is not there yet, or no longer"));
    }
    return path;
  }

  private boolean isThere(String path) {
    try {
      return !Path.of(path).isAbsolute() && Files.exists(paths.root().resolve(path));
    } catch (InvalidPathException none) {
      return false;
    }
  }
}
