package dev.lore.store.yaml;

import dev.lore.model.Fault;
import dev.lore.model.Location;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * One YAML text as a tree whose nodes know where they stand.
 *
 * <p>Nothing is constructed from tags. Refused as a whole: syntax errors, a key that stands twice,
 * keys that are not text, more than {@value YamlComposer#LEVELS} levels, more than {@value
 * YamlComposer#ALIASES} aliases of lists or mappings, aliases that run in a circle or repeat more
 * than {@value #REPEATED} characters.
 */
public final class YamlDocument {
  private static final int REPEATED = 1_000_000;
  private static final Extent OPEN = new Extent(0, 0);

  private final String path;
  private final String text;

  /** Where each line starts in {@link #text}, in UTF-16 code units. */
  private final int[] lines;

  /** The same in code points, which is how SnakeYAML counts. */
  private final int[] points;

  private final IdentityHashMap<Node, Extent> extents = new IdentityHashMap<>();

  private YamlDocument(String path, String text) {
    this.path = path;
    this.text = text;
    lines = text.indexOf('\n') < 0 ? new int[1] : starts(text);
    points = lines.clone();
    for (int i = 1; i < lines.length; i++) {
      points[i] = points[i - 1] + text.codePointCount(lines[i - 1], lines[i]);
    }
  }

  private static int[] starts(String text) {
    var starts = new int[1 + (int) text.chars().filter(c -> c == '\n').count()];
    for (int i = 1; i < starts.length; i++) {
      starts[i] = text.indexOf('\n', starts[i - 1]) + 1;
    }
    return starts;
  }

  /**
   * The root of {@code text}, or null where it holds nothing but comments.
   *
   * @param path as faults show it
   * @throws SetAside where the text is refused
   */
  public static @Nullable YamlNode read(String path, String text) {
    var document = new YamlDocument(path, text);
    document.refuseControlCharacters();
    document.refuseConflict();
    var root = document.compose();
    if (root == null) {
      return null;
    }
    if (document.extent(root).characters() > 2L * text.length() + REPEATED) {
      throw document.refuse(
          root.getStartMark(),
          "aliases repeat more than " + REPEATED + " characters",
          "Write the values out, or drop the aliases.");
    }
    var node = new YamlNode(document, root);
    return node.isBlank() ? null : node;
  }

  private @Nullable Node compose() {
    try {
      return YamlComposer.compose(text);
    } catch (MarkedYAMLException e) {
      throw new SetAside(new YamlMistakes(this).fault(e));
    } catch (YAMLException e) {
      throw tooMuch(String.valueOf(e.getMessage()));
    } catch (NumberFormatException e) {
      // How SnakeYAML ends at an escape that wants hexadecimal digits and has none.
      throw new SetAside(
          new Fault(
              Location.of(path, 1),
              "an escape such as `\\x` in double quotes lacks its digits",
              "Use single quotes, where a backslash is a backslash."));
    }
  }

  private void refuseConflict() {
    if (text.contains("<<<<<<< ")) {
      new YamlMistakes(this)
          .conflict(text)
          .ifPresent(fault -> {
            throw new SetAside(fault);
          });
    }
  }

  private SetAside tooMuch(String limit) {
    if (limit.startsWith("Nesting")) {
      return tooDeep(Location.of(path, 1));
    }
    return limit.contains("aliases")
        ? new SetAside(
            new Fault(
                Location.of(path, 1),
                "more than " + YamlComposer.ALIASES + " aliases stand for lists or mappings",
                "Write the values out where they are used."))
        : new SetAside(
            new Fault(
                Location.of(path, 1), "the YAML does not parse: " + limit, "Split the file."));
  }

  private void refuseControlCharacters() {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (!StreamReader.isPrintable(text.codePointAt(i))) {
        throw new SetAside(
            new Fault(
                offset(i),
                String.format(
                    "the control character U+%04X stands in the text", text.codePointAt(i)),
                "Delete it; YAML allows none but tab and line breaks."));
      }
    }
  }

  /**
   * What a node amounts to when each alias is replaced by what it stands for.
   *
   * @param characters of all values
   * @param levels of lists and mappings
   */
  private record Extent(long characters, int levels) {
    Extent with(Extent part) {
      return new Extent(
          Math.min(characters + part.characters, 1L << 40), Math.max(levels, part.levels + 1));
    }
  }

  private Extent extent(Node node) {
    if (node instanceof ScalarNode scalar) {
      return new Extent(1L + scalar.getValue().length(), 0);
    }
    var known = extents.putIfAbsent(node, OPEN);
    if (OPEN.equals(known)) {
      throw refuse(
          node.getStartMark(), "an alias stands for what it is part of", "Drop the alias.");
    }
    if (known != null) {
      return known;
    }
    var extent = new Extent(1, 1);
    if (node instanceof SequenceNode list) {
      for (var item : list.getValue()) {
        extent = extent.with(extent(item));
      }
    } else if (node instanceof MappingNode mapping) {
      extent = extentOfEntries(mapping, extent);
    }
    if (extent.levels() > YamlComposer.LEVELS) {
      throw tooDeep(at(node.getStartMark()));
    }
    extents.put(node, extent);
    return extent;
  }

  private Extent extentOfEntries(MappingNode mapping, Extent start) {
    var extent = start;
    var seen = new HashMap<String, Integer>();
    for (var entry : mapping.getValue()) {
      if (!(entry.getKeyNode() instanceof ScalarNode key)) {
        throw refuse(
            mapping.getStartMark(),
            "a value begins with `{` or `[`, which YAML takes for a mapping or list",
            "Put the whole value in quotes: `\"{{ name }}\"`.");
      }
      var line = at(key.getStartMark()).line();
      var first = seen.putIfAbsent(key.getValue(), line);
      if (first != null) {
        throw refuse(
            key.getStartMark(),
            "the key '" + key.getValue() + "' stands twice",
            "Keep one of lines " + first + " and " + line + ", or merge their values.");
      }
      extent = extent.with(extent(key)).with(extent(entry.getValueNode()));
    }
    return extent;
  }

  private static SetAside tooDeep(Location at) {
    return new SetAside(
        new Fault(
            at,
            "lists and mappings are nested deeper than " + YamlComposer.LEVELS + " levels",
            "Write the file flatter."));
  }

  SetAside refuse(Mark mark, String problem, String advice) {
    return new SetAside(new Fault(at(mark), problem, advice));
  }

  /** The place of a mark; only line feeds count as ends of lines, as they do in editors. */
  Location at(Mark mark) {
    return offset(index(mark));
  }

  /** The index of a mark in the text, in UTF-16 code units. */
  int index(Mark mark) {
    var found = Arrays.binarySearch(points, mark.getIndex());
    var line = found < 0 ? -found - 2 : found;
    return text.offsetByCodePoints(lines[line], mark.getIndex() - points[line]);
  }

  private Location offset(int index) {
    var found = Arrays.binarySearch(lines, index);
    var line = found < 0 ? -found - 2 : found;
    return new Location(path, line + 1, index - lines[line] + 1);
  }

  /** Where line {@code number} begins, counted from 1. */
  Location at(int number) {
    return new Location(path, number, 1);
  }

  /** The text of line {@code number}, counted from 1, without its end. */
  String line(int number) {
    var end = number < lines.length ? lines[number] : text.length();
    return text.substring(lines[number - 1], end).stripTrailing();
  }
}
