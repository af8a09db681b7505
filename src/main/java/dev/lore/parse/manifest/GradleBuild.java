package dev.lore.parse.manifest;

import dev.lore.facts.DependencyDeclared;
import dev.lore.model.Location;
import dev.lore.parse.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * {@code build.gradle} and {@code build.gradle.kts}: coordinates in quotes, or group and name
 * apart; scripts are not run.
 */
final class GradleBuild {
  private static final String WORD = "([A-Za-z0-9_.-]+)";
  private static final Pattern COORDINATES =
      Pattern.compile("[\"']" + WORD + ":" + WORD + "(?::([^\"':@]*))?(?:[:@][^\"']*)?[\"']");
  private static final Pattern NAMED =
      Pattern.compile(
          "group\\s*[:=]\\s*[\"']"
              + WORD
              + "[\"']\\s*,\\s*name\\s*[:=]\\s*[\"']"
              + WORD
              + "[\"'](?:\\s*,\\s*version\\s*[:=]\\s*[\"']([^\"']*)[\"'])?");

  private GradleBuild() {}

  static List<DependencyDeclared> read(SourceText source) {
    var found = new ArrayList<DependencyDeclared>();
    for (int line = 1; line <= source.lines(); line++) {
      String text = source.line(line);
      if (text.strip().startsWith("//")) {
        continue;
      }
      for (var form : List.of(COORDINATES, NAMED)) {
        var match = form.matcher(text);
        while (match.find()) {
          String version = match.group(3) == null ? "" : match.group(3);
          String name = match.group(1) + ":" + match.group(2);
          found.add(
              new DependencyDeclared(Location.of(source.path(), line), "maven", name, version));
        }
      }
    }
    return found;
  }
}
