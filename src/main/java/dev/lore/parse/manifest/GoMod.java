package dev.lore.parse.manifest;

import dev.lore.facts.DependencyDeclared;
import dev.lore.model.Location;
import dev.lore.parse.text.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code go.mod}, after the Go Modules Reference: {@code require path version}, alone or in a
 * block.
 */
final class GoMod {
  private static final String REQUIRE = "require";

  /** What only comes along with another module. */
  private static final String INDIRECT = "// indirect";

  private GoMod() {}

  static List<DependencyDeclared> read(SourceText source) {
    var found = new ArrayList<DependencyDeclared>();
    String block = "";
    for (int line = 1; line <= source.lines(); line++) {
      var words = words(source.line(line));
      if (words.isEmpty() || source.line(line).endsWith(INDIRECT)) {
        continue;
      }
      if (block.isEmpty() && words.getLast().equals("(")) {
        block = words.getFirst();
      } else if (words.getFirst().equals(")")) {
        block = "";
      } else {
        boolean alone = block.isEmpty() && words.getFirst().equals(REQUIRE);
        var module = alone ? words.subList(1, words.size()) : words;
        if ((alone || block.equals(REQUIRE)) && module.size() == 2) {
          var at = Location.of(source.path(), line);
          found.add(new DependencyDeclared(at, "go", module.getFirst(), module.getLast()));
        }
      }
    }
    return found;
  }

  /** The words of a line without its comment, quotes taken off, brackets apart. */
  private static List<String> words(String line) {
    int comment = line.indexOf("//");
    String text = (comment < 0 ? line : line.substring(0, comment)).replace("(", " ( ").strip();
    var words = new ArrayList<String>();
    for (String word : text.split("\\s+", -1)) {
      String bare = word.replace("\"", "").replace("`", "");
      if (!bare.isEmpty()) {
        words.add(bare);
      }
    }
    return words;
  }
}
