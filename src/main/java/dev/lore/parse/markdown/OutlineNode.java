package dev.lore.parse.markdown;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A heading, paragraph, item or row of a Markdown text, with what belongs to it.
 *
 * @param line where it begins, counted from 1
 * @param kind what it is
 * @param label what stands before its colon, or in bold at its beginning; may be empty
 * @param text the rest, all of it where there is no label; line ends as written
 * @param cells of a row, each with the head of its column
 * @param below what belongs to it
 */
public record OutlineNode(
    int line, Kind kind, String label, String text, List<Cell> cells, List<OutlineNode> below) {
  /** What a node is. */
  public enum Kind {
    /** A heading, or a line all in bold. */
    TITLE,
    TEXT,
    /** An item of a list. */
    ITEM,
    /** A row of a table. */
    ROW
  }

  /** A cell of a table; the head is empty where its column has none. */
  public record Cell(String head, String text) {}

  /** Whether it is a heading, or a line all in bold. */
  public boolean isTitle() {
    return kind == Kind.TITLE;
  }

  /** Its own words and those of all below, a line each. */
  public String all() {
    return nodes().map(OutlineNode::own).collect(Collectors.joining("\n"));
  }

  /** Its own words. */
  public String own() {
    if (kind == Kind.ROW) {
      return cells.stream().map(Cell::text).collect(Collectors.joining(" | "));
    }
    return label.isEmpty() ? text : text.isEmpty() ? label : label + ": " + text;
  }

  /** What is said under its label: its text, else what stands below. */
  public String value() {
    var more = below.stream().map(OutlineNode::all).collect(Collectors.joining("; "));
    return isTitle() || text.isBlank() ? more : more.isEmpty() ? text : text + " " + more;
  }

  /** This and all below, in the order of the text. */
  public Stream<OutlineNode> nodes() {
    return Stream.concat(Stream.of(this), below.stream().flatMap(OutlineNode::nodes));
  }
}
