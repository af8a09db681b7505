package dev.lore.parse.manifest;

import dev.lore.facts.DependencyDeclared;
import dev.lore.model.Location;
import dev.lore.parse.text.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * pip's {@code requirements.txt}: one requirement a line; options such as {@code -r} and {@code
 * --hash} are passed over.
 */
final class Requirements {
  private Requirements() {}

  static List<DependencyDeclared> read(SourceText source) {
    var found = new ArrayList<DependencyDeclared>();
    for (int line = 1; line <= source.lines(); line++) {
      String text =
          source
              .line(line)
              .replaceFirst("(?:^|\\s)(?:#|--).*$", "")
              .replaceFirst("\\\\$", "")
              .strip();
      if (!text.isEmpty() && !text.startsWith("-")) {
        var at = Location.of(source.path(), line);
        PythonRequirement.of(text)
            .ifPresent(known ->
                found.add(new DependencyDeclared(at, "pypi", known.name(), known.version())));
      }
    }
    return found;
  }
}
