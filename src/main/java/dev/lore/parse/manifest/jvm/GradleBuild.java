package dev.lore.parse.manifest.jvm;

import dev.lore.facts.DependencyDeclared;
import dev.lore.model.Location;
import dev.lore.parse.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * {@code build.gradle} and {@code build.gradle.kts}: coordinates in quotes, or group and name
 * apart, within {@code dependencies { … }}; scripts are not run.
 */
public final class GradleBuild {
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

  private static final Pattern BLOCK = Pattern.compile("\\bdependenc(?:ies|yManagement)\\s*+\\{");

  private final SourceText source;
  private final List<DependencyDeclared> found = new ArrayList<>();

  /** How many braces are open, counted from the one that opened the dependencies. */
  private int depth;

  private boolean comment;

  private GradleBuild(SourceText source) {
    this.source = source;
  }

  /** Its dependencies, in the order of the text. */
  public static List<DependencyDeclared> read(SourceText source) {
    var build = new GradleBuild(source);
    for (int line = 1; line <= source.lines(); line++) {
      build.read(line, build.code(source.line(line)));
    }
    return build.found;
  }

  /** The line without its comments. */
  private String code(String line) {
    var code = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      if (comment) {
        comment = !line.startsWith("*/", i);
        i += comment ? 0 : 1;
      } else if (line.startsWith("/*", i)) {
        comment = true;
        i++;
      } else if (line.startsWith("//", i) && (i == 0 || line.charAt(i - 1) != ':')) {
        break;
      } else {
        code.append(line.charAt(i));
      }
    }
    return code.toString();
  }

  private void read(int line, String code) {
    int from = 0;
    while (from < code.length()) {
      if (depth == 0) {
        var block = BLOCK.matcher(code);
        if (!block.find(from)) {
          return;
        }
        from = block.end();
        depth = 1;
      }
      int end = end(code, from);
      dependencies(line, code.substring(from, end));
      from = end;
    }
  }

  /** Where the block ends in {@code code}, or the line does. */
  private int end(String code, int from) {
    for (int i = from; i < code.length(); i++) {
      if (code.charAt(i) == '{') {
        depth++;
      } else if (code.charAt(i) == '}' && --depth == 0) {
        return i + 1;
      }
    }
    return code.length();
  }

  private void dependencies(int line, String code) {
    for (var form : List.of(COORDINATES, NAMED)) {
      var match = form.matcher(code);
      while (match.find()) {
        String version = match.group(3) == null ? "" : match.group(3);
        String name = match.group(1) + ":" + match.group(2);
        found.add(new DependencyDeclared(Location.of(source.path(), line), "maven", name, version));
      }
    }
  }
}
