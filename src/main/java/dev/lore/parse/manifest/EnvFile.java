package dev.lore.parse.manifest;

import dev.lore.facts.EnvVarDeclared;
import dev.lore.model.Location;
import dev.lore.parse.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * {@code .env}, {@code .env.example} and their like: {@code NAME=value}, a line each, with or
 * without {@code export}.
 */
final class EnvFile {
  private static final Pattern LINE =
      Pattern.compile("\\s*(?:export\\s+)?([A-Za-z_][A-Za-z0-9_]*)\\s*=\\s*(.*)");
  private static final Pattern EXAMPLE =
      Pattern.compile(".*(?:example|sample|template|dist|default).*");

  private EnvFile() {}

  static List<EnvVarDeclared> read(SourceText source) {
    String name = source.path().substring(source.path().lastIndexOf('/') + 1);
    boolean example = EXAMPLE.matcher(name).matches();
    var found = new ArrayList<EnvVarDeclared>();
    for (int line = 1; line <= source.lines(); line++) {
      var match = LINE.matcher(source.line(line));
      if (match.matches()) {
        String value =
            match.group(2).replaceFirst("(?:^|\\s)#.*$", "").replaceAll("[\"']", "").strip();
        found.add(
            new EnvVarDeclared(
                Location.of(source.path(), line), match.group(1), !value.isEmpty(), example));
      }
    }
    return found;
  }
}
