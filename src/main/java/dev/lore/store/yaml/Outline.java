package dev.lore.store.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A list or mapping in block style as whole lines: its entries and the comments between them, so
 * that one can be taken out or put in and every other line stays as it is.
 *
 * @param list whether it is a list
 * @param indent the column of its dashes or keys
 * @param parts its entries and comments in the order of the text
 */
public record Outline(boolean list, int indent, List<Part> parts) {

  /** What a part is. */
  public enum Kind {
    /** A key and its value. */
    FIELD,
    /** An element of a list. */
    ITEM,
    /** Lines of comment that belong to what is around them. */
    COMMENT
  }

  /**
   * An entry or a comment.
   *
   * @param kind what it is
   * @param key of a field; empty for others
   * @param indent the column where it begins
   * @param lead blank lines above it
   * @param lines all its lines, without {@code lead}
   * @param dashed whether its first inner part shares the line of its dash, which is a space there
   * @param head its lines above {@code inner}
   * @param inner what its value is made of, where that is a list or mapping in block style
   * @param value what it says
   */
  public record Part(
      Kind kind,
      String key,
      int indent,
      List<String> lead,
      List<String> lines,
      boolean dashed,
      List<String> head,
      @Nullable Outline inner,
      OutlineValue value) {

    /** Its lines as they would stand at the first column, whatever their ends. */
    public List<String> plain() {
      return lines.stream().map(line -> Outline.shifted(line, -indent).stripTrailing()).toList();
    }

    /** Its blank lines and its lines. */
    public List<String> all() {
      return Stream.concat(lead.stream(), lines.stream()).toList();
    }

    /** The same, {@code columns} further to the right. */
    public Part shifted(int columns) {
      return new Part(
          kind,
          key,
          indent + columns,
          lead,
          Outline.shifted(lines, columns),
          dashed,
          Outline.shifted(head, columns),
          inner == null ? null : inner.shifted(columns),
          value);
    }
  }

  /** Nothing: what is there before the first entry. */
  public static Outline empty(boolean list) {
    return new Outline(list, -1, List.of());
  }

  /** The same, {@code columns} further to the right. */
  public Outline shifted(int columns) {
    if (columns == 0 || parts.isEmpty()) {
      return this;
    }
    return new Outline(
        list, indent + columns, parts.stream().map(part -> part.shifted(columns)).toList());
  }

  private static List<String> shifted(List<String> lines, int columns) {
    return lines.stream().map(line -> shifted(line, columns)).toList();
  }

  private static String shifted(String line, int columns) {
    if (columns > 0) {
      return line.isBlank() ? line : " ".repeat(columns) + line;
    }
    int spaces = 0;
    while (spaces < -columns && spaces < line.length() && line.charAt(spaces) == ' ') {
      spaces++;
    }
    return line.substring(spaces);
  }

  /**
   * The outline of a whole text.
   *
   * @param preamble the lines above its first entry
   * @param root null where the text holds no list or mapping in block style
   * @param tail blank lines at the end, and what ends the document
   */
  public record Whole(List<String> preamble, @Nullable Outline root, List<String> tail) {}

  /**
   * The outline of a text.
   *
   * @param path as faults show it
   * @param lines without their line feeds
   * @throws SetAside where the text is refused
   */
  public static Whole read(String path, List<String> lines) {
    var text = String.join("\n", lines);
    if (YamlDocument.read(path, text) == null) {
      return new Whole(List.of(), empty(false), List.copyOf(lines));
    }
    var node = YamlComposer.compose(text);
    return node == null
        ? new Whole(List.of(), null, List.of())
        : new OutlineReader(text, new ArrayList<>(lines)).read(node);
  }
}
