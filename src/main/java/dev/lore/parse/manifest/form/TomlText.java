package dev.lore.parse.manifest.form;

import dev.lore.parse.text.SourceText;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlTable;

/** A TOML file whose parts need not be what they should be; of a broken one what can be read. */
public final class TomlText {
  /** The parser recurses for each bracket, and its stack is gone before a thousand. */
  private static final int DEEPEST = 200;

  /** The parser keeps an exception for each error; no hand-written manifest is near this long. */
  private static final int LONGEST = 100_000;

  private final TomlTable root;

  private TomlText(TomlTable root) {
    this.root = root;
  }

  /** The file as far as it can be read. */
  public static TomlText of(SourceText source) {
    boolean fit = source.text().length() <= LONGEST && !tooDeep(source.text());
    return new TomlText(Toml.parse(fit ? source.text() : ""));
  }

  /** Whether more brackets are open somewhere than any manifest needs. */
  private static boolean tooDeep(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '[' || c == '{') {
        depth++;
      } else if ((c == ']' || c == '}') && depth > 0) {
        depth--;
      }
      if (depth > DEEPEST) {
        return true;
      }
    }
    return false;
  }

  /** The string that {@code table} has at {@code key}; empty where it has none. */
  public static String string(TomlTable table, String key) {
    return table.get(List.of(key)) instanceof String text ? text : "";
  }

  /** The table at {@code path}; none where there is something else. */
  public @Nullable TomlTable table(String... path) {
    return at(path) instanceof TomlTable table ? table : null;
  }

  /** The array at {@code path}; none where there is something else. */
  public @Nullable TomlArray array(String... path) {
    return at(path) instanceof TomlArray array ? array : null;
  }

  private @Nullable Object at(String... path) {
    Object found = root;
    for (String key : path) {
      found = found instanceof TomlTable table ? table.get(List.of(key)) : null;
    }
    return found;
  }
}
