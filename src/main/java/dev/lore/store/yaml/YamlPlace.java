package dev.lore.store.yaml;

import java.util.stream.Stream;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * Where a value stands in its text and how it is written there, for edits that leave the rest
 * alone.
 *
 * <p>A value that an alias stands for has the place of what the alias repeats. A block's end is
 * that of the white space and comments below it.
 *
 * @param start index of its first character, counted from 0 in UTF-16 code units
 * @param end index behind its last character
 * @param style how it is written
 */
public record YamlPlace(int start, int end, Style style) {
  /** The ways to write a value. */
  public enum Style {
    PLAIN,
    SINGLE,
    DOUBLE,
    /** {@code |} or {@code >}. */
    BLOCK_TEXT,
    /** Braces or brackets. */
    FLOW,
    /** A mapping or list by indentation. */
    BLOCK
  }

  /** The place of {@code node}. */
  public static YamlPlace of(YamlNode node) {
    var inner = node.node();
    return new YamlPlace(
        node.document().index(inner.getStartMark()),
        node.document().index(inner.getEndMark()),
        style(node));
  }

  /** The places of all texts below {@code node}, empty ones among them. */
  public static Stream<YamlPlace> texts(YamlNode node) {
    if (node.isList()) {
      return YamlTree.items(node).stream().flatMap(YamlPlace::texts);
    }
    return node.isMapping()
        ? YamlTree.pairs(node).stream()
            .flatMap(pair -> Stream.concat(texts(pair.key()), texts(pair.value())))
        : Stream.of(of(node));
  }

  private static Style style(YamlNode node) {
    if (node.node() instanceof CollectionNode<?> collection) {
      return collection.getFlowStyle() == FlowStyle.FLOW ? Style.FLOW : Style.BLOCK;
    }
    ScalarStyle style = ((ScalarNode) node.node()).getScalarStyle();
    return switch (style) {
      case SINGLE_QUOTED -> Style.SINGLE;
      case DOUBLE_QUOTED -> Style.DOUBLE;
      case LITERAL, FOLDED -> Style.BLOCK_TEXT;
      default -> Style.PLAIN;
    };
  }
}
