package dev.lore.parse.manifest.python;

import dev.lore.facts.DependencyDeclared;
import dev.lore.model.Location;
import dev.lore.parse.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * {@code setup.py}: the strings within the brackets behind {@code install_requires} and its like,
 * which is not run; {@code setup.cfg}: the indented lines below them.
 */
public final class SetupScript {
  private static final Pattern LIST =
      Pattern.compile(
          "\\b(?:install_requires|extras_require|tests_require|setup_requires|requirements|requires)\\s*[=:]\\s*[\\[({]");
  private static final Pattern STRING = Pattern.compile("\"([^\"\\n]*)\"|'([^'\\n]*)'|#[^\\n]*");
  private static final Pattern REQUIRES =
      Pattern.compile("(?:install|tests|setup)_requires\\s*=.*");

  private final SourceText source;
  private final List<DependencyDeclared> found = new ArrayList<>();

  private SetupScript(SourceText source) {
    this.source = source;
  }

  /** The dependencies of a {@code setup.py}, in the order of the text. */
  public static List<DependencyDeclared> read(SourceText source) {
    var script = new SetupScript(source);
    var text = source.text();
    var list = LIST.matcher(text);
    for (int from = 0; list.find(from); ) {
      int end = closing(text, list.end());
      var string = STRING.matcher(text).region(list.end(), end);
      while (string.find()) {
        var value = string.group(1) == null ? string.group(2) : string.group(1);
        if (value != null) {
          script.add(value, source.location(string.start()).line());
        }
      }
      from = end;
    }
    return script.found;
  }

  /** The dependencies of a {@code setup.cfg}, in the order of the text. */
  public static List<DependencyDeclared> settings(SourceText source) {
    var script = new SetupScript(source);
    boolean extras = false;
    boolean within = false;
    for (int line = 1; line <= source.lines(); line++) {
      var text = source.line(line);
      if (text.startsWith("[")) {
        extras = text.startsWith("[options.extras_require]");
        within = false;
      } else if (!text.isEmpty() && Character.isWhitespace(text.charAt(0))) {
        script.add(within ? text.strip() : "", line);
      } else if (!text.isEmpty() && !text.startsWith("#")) {
        within = extras || REQUIRES.matcher(text).matches();
        script.add(within ? text.substring(text.indexOf('=') + 1).strip() : "", line);
      }
    }
    return script.found;
  }

  /** Where the bracket closes that opened in front of {@code from}; strings are passed over. */
  private static int closing(String text, int from) {
    int depth = 1;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\'') {
        int end = text.indexOf(c, i + 1);
        i = end < 0 ? text.length() : end;
      } else if ("[({".indexOf(c) >= 0) {
        depth++;
      } else if ("])}".indexOf(c) >= 0 && --depth == 0) {
        return i;
      }
    }
    return text.length();
  }

  private void add(String requirement, int line) {
    PythonRequirement.of(requirement)
        .ifPresent(one ->
            found.add(
                new DependencyDeclared(
                    Location.of(source.path(), line), "pypi", one.name(), one.version())));
  }
}
