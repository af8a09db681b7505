package dev.lore.store.yaml;

import dev.lore.model.Fault;
import dev.lore.model.Location;
import dev.lore.model.Spelling;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A value in a YAML file and its place.
 *
 * <p>Where a method says <em>must</em>, anything else sets the file aside. A key without a value,
 * {@code ~} and {@code null} count as absent.
 */
public final class YamlNode {
  private final YamlDocument document;
  private final Node node;

  YamlNode(YamlDocument document, Node node) {
    this.document = document;
    this.node = node;
  }

  Node node() {
    return node;
  }

  YamlDocument document() {
    return document;
  }

  public Location at() {
    return document.at(node.getStartMark());
  }

  public boolean isBlank() {
    return node.getTag().equals(Tag.NULL)
        || (node instanceof ScalarNode scalar && scalar.getValue().isBlank());
  }

  public boolean isText() {
    return node instanceof ScalarNode && !isBlank();
  }

  public boolean isList() {
    return node instanceof SequenceNode;
  }

  public boolean isMapping() {
    return node instanceof MappingNode;
  }

  /**
   * The value as written, without outer white space, whatever type YAML sees in it; must be text.
   */
  public String text() {
    if (node instanceof ScalarNode scalar && !isBlank()) {
      return scalar.getValue().strip();
    }
    throw refuse("text must stand here, not " + kind(), "Write one value, in quotes if need be.");
  }

  /** The elements, without empty ones; must be a list. */
  public List<YamlNode> items() {
    if (node instanceof SequenceNode list) {
      return list.getValue().stream()
          .map(item -> new YamlNode(document, item))
          .filter(item -> !item.isBlank())
          .toList();
    }
    throw refuse("a list must stand here, not " + kind(), "Begin each value with `- `.");
  }

  /** The values by key in the order of the file, without empty ones; must be a mapping. */
  public Map<String, YamlNode> entries() {
    if (!(node instanceof MappingNode mapping)) {
      throw refuse("a mapping must stand here, not " + kind(), "Write `key: value` lines.");
    }
    var entries = new LinkedHashMap<String, YamlNode>();
    for (var entry : mapping.getValue()) {
      var value = new YamlNode(document, entry.getValueNode());
      if (!value.isBlank()) {
        entries.put(((ScalarNode) entry.getKeyNode()).getValue(), value);
      }
    }
    return entries;
  }

  /**
   * A key and what stands behind it.
   *
   * @param value may be empty
   */
  public record Pair(YamlNode key, YamlNode value) {}

  /** All keys in the order of the file, with their values be they empty; must be a mapping. */
  public List<Pair> pairs() {
    if (!(node instanceof MappingNode mapping)) {
      throw refuse("a mapping must stand here, not " + kind(), "Write `key: value` lines.");
    }
    return mapping.getValue().stream()
        .map(entry ->
            new Pair(
                new YamlNode(document, entry.getKeyNode()),
                new YamlNode(document, entry.getValueNode())))
        .toList();
  }

  /**
   * What it uses, here or below, of the parts of YAML that stricter readers refuse: brackets and
   * anchors; empty where it uses neither. Tags are not looked at.
   */
  public String unplain() {
    if (node.getAnchor() != null) {
      return "an anchor";
    }
    if (node instanceof CollectionNode<?> many
        && many.getFlowStyle() == DumperOptions.FlowStyle.FLOW) {
      return isList() ? "a list between brackets" : "a mapping between braces";
    }
    var below =
        node instanceof SequenceNode list
            ? list.getValue().stream()
            : node instanceof MappingNode mapping
                ? mapping.getValue().stream().map(NodeTuple::getValueNode)
                : Stream.<Node>of();
    return below
        .map(one -> new YamlNode(document, one).unplain())
        .filter(problem -> !problem.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** The value of {@code key}; must be a mapping. */
  public @Nullable YamlNode child(String key) {
    return entries().get(key);
  }

  /** Whether {@code key} stands here, be it with an empty value; must be a mapping. */
  public boolean has(String key) {
    return node instanceof MappingNode mapping
        && mapping.getValue().stream()
            .anyMatch(entry ->
                entry.getKeyNode() instanceof ScalarNode name && name.getValue().equals(key));
  }

  /** The text of {@code key}, which must be there. */
  public String required(String key) {
    var value = child(key);
    if (value == null) {
      throw refuse("the key '" + key + "' is missing", "Add `" + key + ": …`.");
    }
    return value.text();
  }

  /** The text of {@code key}, or {@code ""}. */
  public String optional(String key) {
    var value = child(key);
    return value == null ? "" : value.text();
  }

  /** The texts listed under {@code key}; must be a list where it is there. */
  public List<String> texts(String key) {
    var value = child(key);
    return value == null ? List.of() : value.items().stream().map(YamlNode::text).toList();
  }

  /** The mappings or other nodes listed under {@code key}; must be a list where it is there. */
  public List<YamlNode> list(String key) {
    var value = child(key);
    return value == null ? List.of() : value.items();
  }

  /** Every text below this node, in the order of the file. */
  public Stream<String> leaves() {
    if (isText()) {
      return Stream.of(text());
    }
    if (isBlank()) {
      return Stream.of();
    }
    return (isList() ? items() : entries().values()).stream().flatMap(YamlNode::leaves);
  }

  /** Refuses every key that is not in {@code known}, and names the nearest one that is. */
  public void allow(Collection<String> known) {
    if (!(node instanceof MappingNode mapping)) {
      throw refuse("a mapping must stand here, not " + kind(), "Write `key: value` lines.");
    }
    for (var entry : mapping.getValue()) {
      var key = ((ScalarNode) entry.getKeyNode()).getValue();
      if (!known.contains(key)) {
        throw document.refuse(
            entry.getKeyNode().getStartMark(),
            "unknown key '" + key + "'",
            nearest(key, known) + "Known keys here: " + String.join(", ", known) + ".");
      }
    }
  }

  /** The keys that are not in {@code known} and nearly are, each with what was meant. */
  public List<Fault> misspelt(Collection<String> known) {
    if (!(node instanceof MappingNode mapping)) {
      return List.of();
    }
    return mapping.getValue().stream()
        .map(entry -> (ScalarNode) entry.getKeyNode())
        .filter(key -> !known.contains(key.getValue()))
        .flatMap(key ->
            known.stream()
                .filter(meant ->
                    Spelling.distance(key.getValue(), meant) <= (meant.length() < 6 ? 1 : 2))
                .min(Comparator.comparingInt(meant -> Spelling.distance(key.getValue(), meant)))
                .filter(meant -> key.getValue().length() > 3 && meant.length() > 3)
                .map(meant ->
                    new Fault(
                        document.at(key.getStartMark()),
                        "the key '" + key.getValue() + "' is not read",
                        "Did you mean '" + meant + "'?"))
                .stream())
        .toList();
  }

  private static String nearest(String key, Collection<String> known) {
    return known.stream()
        .min(Comparator.comparingInt(candidate -> Spelling.distance(key, candidate)))
        .filter(candidate -> Spelling.distance(key, candidate) <= 1 + candidate.length() / 4)
        .map(candidate -> "Did you mean '" + candidate + "'? ")
        .orElse("");
  }

  public Fault fault(String problem, String advice) {
    return new Fault(at(), problem, advice);
  }

  public SetAside refuse(String problem, String advice) {
    return new SetAside(fault(problem, advice));
  }

  private String kind() {
    return isBlank() ? "nothing" : isList() ? "a list" : isMapping() ? "a mapping" : "text";
  }
}
