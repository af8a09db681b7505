package dev.lore.store.yaml;

import java.util.List;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Values as they stand in the file, empty ones among them, to compare one tree with another. */
public final class YamlTree {
  private YamlTree() {}

  /** A key and its value. */
  public record Pair(YamlNode key, YamlNode value) {
    /** What the key says. */
    public String name() {
      return ((ScalarNode) key.node()).getValue();
    }
  }

  /** The entries of a mapping in the order of the file; none of anything else. */
  public static List<Pair> pairs(YamlNode node) {
    return node.node() instanceof MappingNode mapping
        ? mapping.getValue().stream()
            .map(entry ->
                new Pair(
                    new YamlNode(node.document(), entry.getKeyNode()),
                    new YamlNode(node.document(), entry.getValueNode())))
            .toList()
        : List.of();
  }

  /** The elements of a list; none of anything else. */
  public static List<YamlNode> items(YamlNode node) {
    return node.node() instanceof SequenceNode list
        ? list.getValue().stream().map(item -> new YamlNode(node.document(), item)).toList()
        : List.of();
  }

  /** The text of a scalar to the letter, or {@code ""}. */
  public static String raw(YamlNode node) {
    return node.node() instanceof ScalarNode scalar ? scalar.getValue() : "";
  }

  /** Whether both are the same to whoever loads them: same types, texts, keys and orders. */
  public static boolean same(YamlNode one, YamlNode other) {
    if (!one.node().getTag().equals(other.node().getTag())
        || one.isList() != other.isList()
        || one.isMapping() != other.isMapping()
        || !raw(one).equals(raw(other))) {
      return false;
    }
    var pairs = pairs(one);
    var others = pairs(other);
    if (pairs.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < pairs.size(); i++) {
      if (!same(pairs.get(i).key(), others.get(i).key())
          || !same(pairs.get(i).value(), others.get(i).value())) {
        return false;
      }
    }
    return same(items(one), items(other));
  }

  private static boolean same(List<YamlNode> some, List<YamlNode> others) {
    if (some.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < some.size(); i++) {
      if (!same(some.get(i), others.get(i))) {
        return false;
      }
    }
    return true;
  }
}
