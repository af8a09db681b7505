package dev.lore.store.entry;

import dev.lore.model.Learning;
import dev.lore.model.Voice;
import dev.lore.store.splice.Scalar;
import dev.lore.store.yaml.SetAside;
import dev.lore.store.yaml.YamlDocument;
import dev.lore.store.yaml.YamlNode;
import dev.lore.store.yaml.YamlTree;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One learning as lines of YAML that fit into any list: the dash in the first column, each line
 * ended by a line feed.
 *
 * @param id its learning's
 * @param text the lines
 */
public record Entry(String id, String text) {

  /** The lines moved to the right by {@code columns}. */
  public String indented(int columns) {
    var margin = " ".repeat(columns);
    return text.lines()
        .map(line -> line.isEmpty() ? line : margin + line)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /** Lines of a file, moved to the left by at most {@code columns}. */
  public static Entry dedented(String id, String lines, int columns) {
    return new Entry(
        id,
        lines
            .replace("\r\n", "\n")
            .lines()
            .map(line -> line.substring(Math.min(columns, spaces(line))))
            .collect(Collectors.joining("\n", "", "\n")));
  }

  private static int spaces(String line) {
    int spaces = 0;
    while (spaces < line.length() && line.charAt(spaces) == ' ') {
      spaces++;
    }
    return spaces;
  }

  /**
   * The same with {@code restored: date} as its first key and what people have said of {@code
   * learning} as the last, where it is a mapping of lines that Lore could have written.
   */
  public Entry restored(String date, Learning learning) {
    var node = node();
    if (node == null || !node.isMapping() || !text.matches("(?s)- [A-Za-z_].*")) {
      return this;
    }
    var unmarked = text.replaceFirst("^- restored: [0-9-]+\n  (?=[A-Za-z_])", "- ");
    var marked =
        node.child("restored") == null || !unmarked.equals(text)
            ? new Entry(id, "- restored: " + date + "\n  " + unmarked.substring(2))
            : this;
    for (var voice : Voice.values()) {
      int times = learning.times(voice);
      marked = times == 0 ? marked : marked.said(voice, times);
    }
    return marked;
  }

  /** The same with another count; only of an entry that Lore wrote. */
  public Entry said(Voice voice, int times) {
    var without = text.replaceFirst("(?m)^  " + voice.key() + ": [0-9]+\n", "");
    return new Entry(id, without + "  " + voice.key() + ": " + times + "\n");
  }

  /** The entry on its own, or null where the lines don't stand on their own. */
  public @Nullable YamlNode node() {
    try {
      var root = YamlDocument.read("an entry", text);
      var items = root == null ? null : YamlTree.items(root);
      return items == null || items.size() != 1 ? null : items.getFirst();
    } catch (SetAside dependent) {
      return null;
    }
  }

  /** What it says in one line, as an element of a list in brackets. */
  public String flow() {
    return flow(node());
  }

  private static String flow(@Nullable YamlNode node) {
    if (node == null) {
      return "~";
    }
    if (node.isList()) {
      return YamlTree.items(node).stream()
          .map(Entry::flow)
          .collect(Collectors.joining(", ", "[", "]"));
    }
    return node.isMapping()
        ? YamlTree.pairs(node).stream()
            .map(pair -> pair.name() + ": " + flow(pair.value()))
            .collect(Collectors.joining(", ", "{", "}"))
        : Scalar.doubleQuoted(YamlTree.raw(node));
  }
}
