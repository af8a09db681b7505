package dev.lore.store.entry;

import dev.lore.model.Learning;
import dev.lore.store.splice.Scalar;
import dev.lore.store.yaml.YamlNode;
import dev.lore.store.yaml.YamlPlace;
import dev.lore.store.yaml.YamlPlace.Style;
import dev.lore.store.yaml.YamlTree;
import dev.lore.store.yaml.YamlTree.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How the learnings of a file are written, told by the last that is a mapping: its keys, their
 * order, its quotes.
 */
public final class EntryStyle {
  /** Where nothing tells otherwise; the order is that of the canonical schema. */
  private static final List<String> ORDER =
      List.of("id", "date", "insight", "files_affected", "context", "integration", "kind");

  private static final Map<String, List<String>> SAME_MEANING =
      Map.of(
          "date", LearningReader.DATE,
          "insight", LearningReader.INSIGHT,
          "files_affected", List.of("files_affected", "files"));

  private final List<Pair> sample;

  /** The style of the learnings in {@code items}. */
  public EntryStyle(List<YamlNode> items) {
    sample =
        items.reversed().stream()
            .filter(YamlNode::isMapping)
            .findFirst()
            .map(YamlTree::pairs)
            .orElse(List.of());
  }

  /** A new learning as the file would write it. */
  public Entry entry(Learning learning) {
    var keys = new ArrayList<String>();
    for (var key : ORDER) {
      keys.add(nameOf(key));
    }
    var lines =
        keys.stream()
            .sorted((a, b) -> Integer.compare(rank(a, keys), rank(b, keys)))
            .map(key -> line(key, ORDER.get(keys.indexOf(key)), learning))
            .filter(line -> !line.isEmpty())
            .collect(Collectors.joining("\n"));
    return new Entry(learning.id(), "- " + lines.replace("\n", "\n  ") + "\n");
  }

  /** The key that this file uses for it. */
  private String nameOf(String key) {
    var names = SAME_MEANING.getOrDefault(key, List.of(key));
    return names.stream().filter(name -> of(name) != null).findFirst().orElse(key);
  }

  private @Nullable Pair of(String name) {
    return sample.stream().filter(pair -> pair.name().equals(name)).findFirst().orElse(null);
  }

  /** Keys that the sample has come in its order, the others after what precedes them in ours. */
  private int rank(String key, List<String> keys) {
    int index = keys.indexOf(key);
    int behind = -1;
    for (int i = index; i >= 0 && behind < 0; i--) {
      var pair = of(keys.get(i));
      behind = pair == null ? -1 : sample.indexOf(pair);
    }
    return (behind + 1) * 100 + index + (of(key) == null ? 50 : 0);
  }

  private String line(String key, String meaning, Learning learning) {
    return switch (meaning) {
      case "id" -> key + ": " + Scalar.of(learning.id(), style(key));
      case "date" ->
          key
              + ": "
              + (style(key) == Style.PLAIN
                  ? learning.date()
                  : Scalar.of(learning.date(), style(key)));
      case "insight" -> key + ": " + Scalar.of(learning.insight(), style(key));
      case "files_affected" -> files(key, learning.files());
      case "context" -> optional(key, learning.context());
      case "integration" -> optional(key, learning.integration());
      default -> optional(key, learning.kind());
    };
  }

  private String optional(String key, String text) {
    return text.isEmpty() ? "" : key + ": " + Scalar.of(text, style(key));
  }

  private String files(String key, List<String> files) {
    if (files.isEmpty()) {
      return "";
    }
    var pair = of(key);
    if (pair != null && pair.value().isList() && place(pair).style() == Style.FLOW) {
      return files.stream()
          .map(Scalar::doubleQuoted)
          .collect(Collectors.joining(", ", key + ": [", "]"));
    }
    return files.stream()
        .map(file -> "\n  - " + Scalar.of(file, Style.PLAIN))
        .collect(Collectors.joining("", key + ":", ""));
  }

  private Style style(String key) {
    var pair = of(key);
    var style = pair == null ? Style.PLAIN : place(pair).style();
    // Quotes that the sample had to have say nothing about the others.
    return pair != null
            && (style == Style.SINGLE || style == Style.DOUBLE)
            && (LearningReader.DATE.contains(key) || Scalar.isPlain(YamlTree.raw(pair.value())))
        ? style
        : Style.PLAIN;
  }

  private static YamlPlace place(Pair pair) {
    return YamlPlace.of(pair.value());
  }
}
