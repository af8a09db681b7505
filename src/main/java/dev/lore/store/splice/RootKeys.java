package dev.lore.store.splice;

import dev.lore.store.yaml.YamlNode;
import dev.lore.store.yaml.YamlPlace;
import dev.lore.store.yaml.YamlTree;
import dev.lore.store.yaml.YamlTree.Pair;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The keys of a whole file, and where what belongs to each of them ends. */
public final class RootKeys {
  private final String text;
  private final List<Pair> pairs;

  /**
   * The keys of a text.
   *
   * @param root its tree; null where it holds nothing but comments
   */
  public RootKeys(String text, @Nullable YamlNode root) {
    this.text = text;
    pairs = root == null ? List.of() : YamlTree.pairs(root);
  }

  /** All keys in the order of the file, each with its value. */
  public List<Pair> all() {
    return pairs;
  }

  /** The key with this name, or null. */
  public @Nullable Pair pair(String name) {
    return pairs.stream().filter(pair -> pair.name().equals(name)).findFirst().orElse(null);
  }

  /** Whether the value is an alias: that has the place of what it repeats. */
  public boolean isShared(Pair pair) {
    int start = YamlPlace.of(pair.value()).start();
    return start < YamlPlace.of(pair.key()).end() || start >= next(pair);
  }

  /** The lines of a list that is written by dashes and is no alias. */
  public ListLines list(Pair pair) {
    int next = next(pair);
    int limit = next == documentEnd() ? next : Lines.start(text, next);
    return new ListLines(text, pair.value(), limit);
  }

  /** Where the key behind {@code pair} stands, or the end of the document. */
  private int next(Pair pair) {
    int start = YamlPlace.of(pair.key()).start();
    return pairs.stream()
        .mapToInt(other -> YamlPlace.of(other.key()).start())
        .filter(other -> other > start)
        .min()
        .orElseGet(this::documentEnd);
  }

  /** Where a line of three dots ends the document, or the end of the text. */
  public int documentEnd() {
    int end = text.indexOf("\n...") + 1;
    while (end > 0) {
      if (end + 3 == text.length() || Character.isWhitespace(text.charAt(end + 3))) {
        return end;
      }
      end = text.indexOf("\n...", end) + 1;
    }
    return text.length();
  }
}
