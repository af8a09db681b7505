package dev.lore.store.client.entry;

import dev.lore.model.Fault;
import dev.lore.model.Location;
import dev.lore.store.yaml.SetAside;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tomlj.Toml;
import org.tomlj.TomlParseResult;

/**
 * A table of a TOML document, with a header of its own at the end.
 *
 * @param path its name: {@code mcp_servers}, {@code lore}
 * @param values by key; texts and lists of texts
 */
public record TomlTable(List<String> path, Map<String, Object> values) implements Entry {
  @Override
  public String name() {
    return String.join("/", path);
  }

  @Override
  public @Nullable Splice put(String text, String shown) {
    var document = parsed(text, shown);
    var there = document.get(path);
    if (there != null) {
      if (says(there)) {
        return null;
      }
      throw other(document, shown);
    }
    if (isClosed(document, text)) {
      throw new SetAside(
          new Fault(
              Location.of(shown, line(document, path.subList(0, 1))),
              path.getFirst() + " is written as one value, to which no table can be added",
              "It was left alone; write it as tables, [" + path.getFirst() + ".NAME]."));
    }
    var end = text.contains("\r\n") ? "\r\n" : "\n";
    var lines = new ArrayList<String>();
    lines.add("[" + String.join(".", path) + "]");
    values.forEach((key, value) -> lines.add(key + " = " + rendered(value)));
    var table = String.join(end, lines);
    boolean open = !text.isEmpty() && !text.endsWith("\n");
    var gap = text.isBlank() ? "" : end;
    var splice =
        new Splice(
            text.length(),
            "",
            open ? end + gap + table : gap + table + end,
            text.isBlank() ? -1 : 0);
    if (!isProvedBy(splice.in(text), text, splice.made())) {
      throw other(document, shown);
    }
    return splice;
  }

  /**
   * Whether the outermost name has an inline table or another value: then no header may add to it,
   * which tomlj does not hold against one.
   */
  private boolean isClosed(TomlParseResult document, String text) {
    var at = document.inputPositionOf(path.subList(0, 1));
    if (at == null) {
      return false;
    }
    var lines = text.split("\n", -1);
    var rest = lines[at.line() - 1].substring(at.column() - 1);
    return rest.matches("[\"']?" + path.getFirst() + "[\"']?\\s*=.*\\s*");
  }

  private static int line(TomlParseResult document, List<String> name) {
    var at = document.inputPositionOf(name);
    return at == null ? 1 : at.line();
  }

  private static TomlParseResult parsed(String text, String shown) {
    var document = Toml.parse(text);
    if (document.hasErrors()) {
      var first = document.errors().getFirst();
      throw new SetAside(
          new Fault(
              new Location(shown, first.position().line(), first.position().column()),
              "the file does not parse as TOML: " + first.getMessage(),
              "Mend it, and run the command again; it was left alone."));
    }
    return document;
  }

  private SetAside other(TomlParseResult document, String shown) {
    return new SetAside(
        new Fault(
            Location.of(shown, line(document, path)),
            String.join(".", path) + " is there and says something else",
            "It was left alone; take it out, or make it say "
                + values.entrySet().stream()
                    .map(entry -> entry.getKey() + " = " + rendered(entry.getValue()))
                    .collect(Collectors.joining(", "))
                + "."));
  }

  private static String rendered(Object value) {
    return value instanceof List<?> list
        ? list.stream().map(TomlTable::rendered).collect(Collectors.joining(", ", "[", "]"))
        : '"' + Toml.tomlEscape(value.toString()).toString() + '"';
  }

  private boolean says(Object there) {
    return there instanceof org.tomlj.TomlTable table && plain(table).equals(values);
  }

  private static Map<String, Object> plain(org.tomlj.TomlTable table) {
    return table.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> plain(entry.getValue())));
  }

  private static Object plain(Object value) {
    return switch (value) {
      case org.tomlj.TomlTable table -> plain(table);
      case org.tomlj.TomlArray list -> list.toList().stream().map(TomlTable::plain).toList();
      default -> value;
    };
  }

  @Override
  public String without(String text, String shown, int made) {
    var document = parsed(text, shown);
    var there = document.get(path);
    if (there == null) {
      return text;
    }
    var at = document.inputPositionOf(path);
    if (!says(there) || at == null) {
      throw other(document, shown);
    }
    var lines = new ArrayList<>(List.of(text.split("(?<=\n)")));
    int from = at.line() - 1;
    int to = from + 1;
    for (int rest = values.size(); to < lines.size() && rest > 0; to++) {
      rest -= lines.get(to).matches("(?s)\\s*[A-Za-z_-]+\\s*=.*") ? 1 : 0;
    }
    if (from > 0 && lines.get(from - 1).isBlank()) {
      from--;
    }
    lines.subList(from, to).clear();
    return String.join("", lines);
  }

  @Override
  public boolean isProvedBy(String before, String after, int made) {
    var more = Toml.parse(before);
    var less = Toml.parse(after);
    if (more.hasErrors() || less.hasErrors()) {
      return false;
    }
    var there = more.get(path);
    var left = plain((org.tomlj.TomlTable) more);
    boolean taken = there != null && says(there) && take(left, 0);
    var rest = plain((org.tomlj.TomlTable) less);
    prune(rest, 0);
    return taken && left.equals(rest);
  }

  private boolean take(Map<String, Object> tables, int depth) {
    var name = path.get(depth);
    if (depth == path.size() - 1) {
      return tables.remove(name) != null;
    }
    @SuppressWarnings("unchecked")
    var below = (Map<String, Object>) tables.get(name);
    boolean taken = below != null && take(below, depth + 1);
    prune(tables, depth);
    return taken;
  }

  /** Leaves out the tables around this one where they hold nothing. */
  private void prune(Map<String, Object> tables, int depth) {
    if (tables.get(path.get(depth)) instanceof Map<?, ?> below && below.isEmpty()) {
      tables.remove(path.get(depth));
    }
  }
}
