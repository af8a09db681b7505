package dev.lore.store.edit;

import dev.lore.model.Learning;
import dev.lore.model.LearningId;
import dev.lore.model.Voice;
import dev.lore.store.entry.EntryStyle;
import dev.lore.store.entry.LearningReader;
import dev.lore.store.yaml.YamlDocument;
import dev.lore.store.yaml.YamlNode;
import dev.lore.store.yaml.YamlTree;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The text of an {@code expertise.yaml} as a tree.
 *
 * @param text all of it, without a byte order mark
 * @param root null where it holds nothing but comments
 * @param nodes what {@code learnings:} lists, whatever it is
 * @param items those among them that say something
 */
record ParsedText(String text, @Nullable YamlNode root, List<YamlNode> nodes, List<Item> items) {

  private static final List<String> WORDS = List.of("confirms", "refutes", "moved_back");

  /** An element of the list and what it says. */
  record Item(int index, YamlNode node, Learning learning) {}

  static ParsedText of(String shown, String text) {
    var root = YamlDocument.read(shown, text);
    var list = root == null || !root.isMapping() ? null : root.child(ExpertiseText.LEARNINGS);
    var nodes = list == null ? List.<YamlNode>of() : YamlTree.items(list);
    var items = new ArrayList<Item>();
    for (int i = 0; i < nodes.size(); i++) {
      var read = new ArrayList<Learning>();
      if (!nodes.get(i).isBlank()) {
        LearningReader.entry(nodes.get(i), read, new ArrayList<>());
      }
      if (!read.isEmpty()) {
        items.add(new Item(i, nodes.get(i), read.getFirst()));
      }
    }
    return new ParsedText(text, root, nodes, items);
  }

  Map<String, Learning> learnings() {
    var learnings = new LinkedHashMap<String, Learning>();
    items.forEach(item -> learnings.putIfAbsent(item.learning().id(), item.learning()));
    return learnings;
  }

  /** The ids that texts would have, where they are not those of their entries, with these. */
  Map<String, String> sayings() {
    var sayings = new LinkedHashMap<String, String>();
    for (var item : items) {
      var id = LearningId.of(item.learning().insight());
      if (!id.equals(item.learning().id())) {
        sayings.putIfAbsent(id, item.learning().id());
      }
    }
    return sayings;
  }

  List<Learning> archived() {
    var kept = new LinkedHashMap<String, Learning>();
    int next = 0;
    for (int i = 0; i < nodes.size(); i++) {
      var node = nodes.get(i);
      if (next < items.size() && items.get(next).index() == i) {
        var learning = items.get(next++).learning();
        kept.put(learning.id(), learning);
      } else if (node.isMapping()) {
        kept.remove(node.optional("moved_back"));
        for (var voice : Voice.values()) {
          kept.computeIfPresent(
              node.optional(voice.verb()),
              (id, learning) -> learning.said(voice, learning.times(voice) + 1));
        }
      }
    }
    return List.copyOf(kept.values());
  }

  /** The entries without a text of their own that name this id by some key, with their dates. */
  List<Map.Entry<String, String>> said(String id) {
    return nodes.stream()
        .filter(YamlNode::isMapping)
        .flatMap(node ->
            WORDS.stream()
                .filter(key -> node.optional(key).equals(id))
                .map(key -> Map.entry(key, node.optional("date"))))
        .toList();
  }

  @Nullable Item item(String id) {
    return items.stream().filter(item -> item.learning().id().equals(id)).findFirst().orElse(null);
  }

  /** The last with this id, which in an archive is the one that counts; or null. */
  @Nullable Item last(String id) {
    return items.reversed().stream()
        .filter(item -> item.learning().id().equals(id))
        .findFirst()
        .orElse(null);
  }

  boolean isMapping(String id) {
    var item = item(id);
    return item != null && item.node().isMapping();
  }

  /** The text of {@code key} in a learning, or {@code ""}. */
  String value(String id, String key) {
    var item = item(id);
    var value = item != null && item.node().isMapping() ? item.node().child(key) : null;
    return value != null && value.isText() ? value.text() : "";
  }

  EntryStyle style() {
    return new EntryStyle(items.stream().map(Item::node).toList());
  }

  /** The ids by the index in the list; where several have the same it is that of the first. */
  Map<Integer, String> ids() {
    var met = new HashSet<String>();
    return items.stream()
        .filter(item -> met.add(item.learning().id()))
        .collect(Collectors.toMap(Item::index, item -> item.learning().id()));
  }
}
