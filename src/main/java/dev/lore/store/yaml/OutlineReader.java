package dev.lore.store.yaml;

import dev.lore.store.yaml.Outline.Kind;
import dev.lore.store.yaml.Outline.Part;
import dev.lore.store.yaml.Outline.Whole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Tells which lines of a text belong to which of its nodes. A collection whose entries do not begin
 * on lines of their own, or of which some are aliases, has no outline.
 */
final class OutlineReader {
  private final NodePlaces places;

  /** While the parts of an item are read, its dash is a space here. */
  private final List<String> lines;

  OutlineReader(String text, List<String> lines) {
    this.places = new NodePlaces(text);
    this.lines = lines;
  }

  /** Where an entry begins and what it holds. */
  private record Start(int line, int column, String key, Node value) {}

  Whole read(Node root) {
    if (!isBlock(root)) {
      return new Whole(List.of(), null, List.of());
    }
    int first = places.line(root.getStartMark());
    int end = lines.size();
    while (end > first && (lines.get(end - 1).isBlank() || lines.get(end - 1).startsWith("..."))) {
      end--;
    }
    var tail = List.copyOf(lines.subList(end, lines.size()));
    return new Whole(List.copyOf(lines.subList(0, first)), outline(root, first, end), tail);
  }

  private static boolean isBlock(Node node) {
    return node instanceof CollectionNode<?> collection
        && collection.getFlowStyle() == FlowStyle.BLOCK
        && !collection.getValue().isEmpty();
  }

  /** The outline of {@code node} on the lines from {@code from} to below {@code to}. */
  private @Nullable Outline outline(Node node, int from, int to) {
    var starts = starts(node);
    var parts = new ArrayList<Part>();
    int at = from;
    for (int i = 0; i < starts.size(); i++) {
      var start = starts.get(i);
      if (start.line() < at
          || start.line() >= to
          || start.column() != starts.getFirst().column()
          || !lines.get(start.line()).substring(0, start.column()).isBlank()) {
        return null;
      }
      var lead = comments(at, start.line(), start.column(), parts);
      int limit = i + 1 < starts.size() ? starts.get(i + 1).line() : to;
      int end = lead == null ? to : end(start, limit);
      if (lead == null || end > limit) {
        return null;
      }
      parts.add(part(start, lead, end, node instanceof SequenceNode));
      at = end;
    }
    if (starts.isEmpty() || comments(at, to, starts.getFirst().column(), parts) == null) {
      return null;
    }
    return new Outline(
        node instanceof SequenceNode, starts.getFirst().column(), List.copyOf(parts));
  }

  private List<Start> starts(Node node) {
    var starts = new ArrayList<Start>();
    if (node instanceof MappingNode mapping) {
      for (var entry : mapping.getValue()) {
        var mark = entry.getKeyNode().getStartMark();
        var key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
        starts.add(new Start(places.line(mark), places.column(mark), key, entry.getValueNode()));
      }
    } else if (node instanceof SequenceNode list) {
      int column = places.column(node.getStartMark());
      for (var item : list.getValue()) {
        int line = places.line(item.getStartMark());
        while (line >= 0 && !isDash(lines.get(line), column)) {
          line--;
        }
        starts.add(new Start(line, column, "", item));
      }
    }
    return starts;
  }

  private static boolean isDash(String line, int column) {
    return line.length() > column
        && line.charAt(column) == '-'
        && line.substring(0, column).isBlank()
        && (line.length() == column + 1 || Character.isWhitespace(line.charAt(column + 1)));
  }

  /** The line behind an entry: its content, and comments indented deeper than it begins. */
  private int end(Start start, int limit) {
    int end = Math.max(start.line() + 1, places.end(start.value(), start.line()));
    for (int line = end; line < limit; line++) {
      var text = lines.get(line);
      if (text.stripLeading().startsWith("#") && indent(text) > start.column()) {
        end = line + 1;
      } else if (!text.isBlank()) {
        break;
      }
    }
    return end;
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  /** Adds what stands between two entries, and gives the blank lines above the second. */
  private @Nullable List<String> comments(int from, int to, int indent, List<Part> parts) {
    var lead = new ArrayList<String>();
    var comment = new ArrayList<String>();
    for (int line = from; line < to; line++) {
      var text = lines.get(line);
      if (text.stripLeading().startsWith("#")) {
        comment.add(text);
        if (line + 1 == to || !lines.get(line + 1).stripLeading().startsWith("#")) {
          parts.add(comment(indent, List.copyOf(lead), List.copyOf(comment)));
          lead.clear();
          comment.clear();
        }
      } else if (text.isBlank()) {
        lead.add(text);
      } else {
        return null;
      }
    }
    return List.copyOf(lead);
  }

  private static Part comment(int indent, List<String> lead, List<String> lines) {
    var said = String.join("\n", lines.stream().map(String::strip).toList());
    var value = new OutlineValue(said, Map.of(), null, null, said);
    return new Part(Kind.COMMENT, "", indent, lead, lines, false, lines, null, value);
  }

  private Part part(Start start, List<String> lead, int end, boolean item) {
    var own = List.copyOf(lines.subList(start.line(), end));
    var value = places.value(start.value(), start.line());
    Outline inner = null;
    boolean dashed = false;
    if (isBlock(start.value()) && places.line(start.value().getStartMark()) >= start.line()) {
      dashed = item && firstLine(start.value()) == start.line();
      if (dashed) {
        var line = own.getFirst();
        lines.set(
            start.line(),
            line.substring(0, start.column()) + " " + line.substring(start.column() + 1));
      }
      inner = outline(start.value(), dashed ? start.line() : start.line() + 1, end);
      lines.set(start.line(), own.getFirst());
    }
    return new Part(
        item ? Kind.ITEM : Kind.FIELD,
        item ? "" : start.key(),
        start.column(),
        lead,
        own,
        dashed && inner != null,
        inner == null ? own : dashed ? List.of() : own.subList(0, 1),
        inner,
        value);
  }

  private int firstLine(Node node) {
    return node instanceof MappingNode mapping
        ? places.line(mapping.getValue().getFirst().getKeyNode().getStartMark())
        : places.line(node.getStartMark());
  }
}
