package dev.lore.store.yaml;

import dev.lore.store.yaml.OutlineValue.Brackets;
import dev.lore.store.yaml.OutlineValue.Slice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Where the nodes of one text stand, in lines and columns counted from 0, and what they say. */
final class NodePlaces {
  private final int[] text;

  /** Where each line starts, in code points, which is how SnakeYAML counts. */
  private final int[] starts;

  NodePlaces(String text) {
    this.text = text.codePoints().toArray();
    var found = new ArrayList<Integer>(List.of(0));
    for (int i = 0; i < this.text.length; i++) {
      if (this.text[i] == '\n') {
        found.add(i + 1);
      }
    }
    starts = found.stream().mapToInt(Integer::intValue).toArray();
  }

  private int line(int index) {
    int found = Arrays.binarySearch(starts, index);
    return found < 0 ? -found - 2 : found;
  }

  int line(Mark mark) {
    return line(mark.getIndex());
  }

  /** In UTF-16 code units. */
  int column(Mark mark) {
    return source(starts[line(mark)], mark.getIndex()).length();
  }

  private String source(int from, int to) {
    return new String(text, from, to - from);
  }

  /** The line behind the content of {@code node}, whose entry begins on line {@code from}. */
  int end(Node node, int from) {
    int start = node.getStartMark().getIndex();
    if (start < starts[from]) {
      return from + 1; // an alias stands where what it stands for does
    }
    if (node instanceof CollectionNode<?> block && block.getFlowStyle() == FlowStyle.BLOCK) {
      int end = from + 1;
      for (var child : children(node)) {
        end = Math.max(end, end(child, line(node.getStartMark())));
      }
      return end;
    }
    int last = Math.min(node.getEndMark().getIndex(), text.length);
    while (last > start && Character.isWhitespace(text[last - 1])) {
      last--;
    }
    return line(Math.max(start, last - 1)) + 1;
  }

  private static List<Node> children(Node node) {
    if (node instanceof SequenceNode list) {
      return list.getValue();
    }
    var all = new ArrayList<Node>();
    if (node instanceof MappingNode mapping) {
      mapping
          .getValue()
          .forEach(entry -> {
            all.add(entry.getKeyNode());
            all.add(entry.getValueNode());
          });
    }
    return all;
  }

  /** What {@code node} says, whose entry begins on line {@code line}. */
  OutlineValue value(Node node, int line) {
    var slices = slices(node);
    return new OutlineValue(
        node instanceof ScalarNode scalar ? scalar.getValue() : null,
        fields(node),
        slices,
        slices == null ? null : brackets(node, line),
        canonical(node));
  }

  private static Map<String, String> fields(Node node) {
    var fields = new LinkedHashMap<String, String>();
    if (node instanceof MappingNode mapping) {
      for (var entry : mapping.getValue()) {
        if (entry.getKeyNode() instanceof ScalarNode key
            && entry.getValueNode() instanceof ScalarNode value) {
          fields.put(key.getValue(), value.getValue());
        }
      }
    }
    return fields;
  }

  private @Nullable List<Slice> slices(Node node) {
    if (!(node instanceof SequenceNode list)) {
      return null;
    }
    var slices = new ArrayList<Slice>();
    for (var item : list.getValue()) {
      int from = item.getStartMark().getIndex();
      int to = item.getEndMark().getIndex();
      if (!(item instanceof ScalarNode scalar)
          || scalar.getScalarStyle() == ScalarStyle.LITERAL
          || scalar.getScalarStyle() == ScalarStyle.FOLDED
          || from < node.getStartMark().getIndex()
          || line(from) != line(Math.max(from, to - 1))) {
        return null;
      }
      slices.add(new Slice(scalar.getValue(), source(from, to).stripTrailing()));
    }
    return List.copyOf(slices);
  }

  private @Nullable Brackets brackets(Node node, int line) {
    int from = node.getStartMark().getIndex();
    int to = node.getEndMark().getIndex();
    if (!(node instanceof SequenceNode list)
        || list.getFlowStyle() != FlowStyle.FLOW
        || text[from] != '['
        || line(from) != line
        || line(to - 1) != line) {
      return null;
    }
    int open = source(starts[line], from + 1).length();
    int last =
        list.getValue().isEmpty()
            ? open
            : source(starts[line], list.getValue().getLast().getEndMark().getIndex()).length();
    return new Brackets(open, last, source(starts[line], to - 1).length());
  }

  private static String canonical(Node node) {
    var text = new StringBuilder();
    canonical(node, text);
    return text.toString();
  }

  private static void canonical(Node node, StringBuilder text) {
    if (node instanceof ScalarNode scalar) {
      var plain = scalar.getScalarStyle() == ScalarStyle.PLAIN;
      text.append(node.getTag().equals(Tag.NULL) && plain ? "" : scalar.getValue());
      return;
    }
    var list = node instanceof SequenceNode;
    text.append(list ? "[" : "{");
    int count = 0;
    for (var child : children(node)) {
      text.append(count++ == 0 ? "" : "\u0000");
      canonical(child, text);
    }
    text.append(list ? "]" : "}");
  }
}
