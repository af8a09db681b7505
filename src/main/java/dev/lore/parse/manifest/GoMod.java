package dev.lore.parse.manifest;

import dev.lore.facts.DependencyDeclared;
import dev.lore.model.Location;
import dev.lore.parse.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * {@code go.mod}, after the Go Modules Reference: {@code require path version}, alone or in a
 * block.
 */
final class GoMod {
  private static final Pattern BLOCK = Pattern.compile("\\s*([a-z]+)\\s*\\(\\s*(?://.*)?");
  private static final Pattern MODULE =
      Pattern.compile("\\s*(?:require\\s+)?(\\S+\\.\\S+)\\s+(v\\S+).*");

  private GoMod() {}

  static List<DependencyDeclared> read(SourceText source) {
    var found = new ArrayList<DependencyDeclared>();
    String block = "";
    for (int line = 1; line <= source.lines(); line++) {
      String text = source.line(line);
      var opening = BLOCK.matcher(text);
      if (opening.matches()) {
        block = opening.group(1);
      } else if (text.strip().startsWith(")")) {
        block = "";
      } else if (block.equals("require") || text.strip().startsWith("require ")) {
        var module = MODULE.matcher(text);
        if (module.matches()) {
          var at = Location.of(source.path(), line);
          found.add(new DependencyDeclared(at, "go", module.group(1), module.group(2)));
        }
      }
    }
    return found;
  }
}
