package dev.lore.store.learning;

import dev.lore.model.Fault;
import dev.lore.model.Learning;
import dev.lore.model.Location;
import dev.lore.store.yaml.SetAside;
import dev.lore.store.yaml.Utf8;
import dev.lore.store.yaml.YamlDocument;
import dev.lore.store.yaml.YamlNode;
import dev.lore.store.yaml.YamlTree;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The text of one {@code expertise.yaml}, with the learnings in its {@code learnings:}. Never
 * changes; an edit gives another one.
 */
public final class ExpertiseText {
  static final String LEARNINGS = "learnings";
  static final String LAST_UPDATED = "last_updated";

  private final String shown;
  private final boolean marked;
  private final String text;
  private final @Nullable YamlNode root;
  private final List<Item> items = new ArrayList<>();

  /** An element of the list and what it says; nothing where it has no text. */
  record Item(int index, YamlNode node, Learning learning) {}

  private ExpertiseText(String shown, boolean marked, String text) {
    this.shown = shown;
    this.marked = marked;
    this.text = text;
    root = YamlDocument.read(shown, text);
    var list = root != null && root.isMapping() ? root.child(LEARNINGS) : null;
    var nodes = list == null ? List.<YamlNode>of() : YamlTree.items(list);
    for (int i = 0; i < nodes.size(); i++) {
      var read = new ArrayList<Learning>();
      if (!nodes.get(i).isBlank()) {
        LearningReader.entry(nodes.get(i), read, new ArrayList<>());
      }
      if (!read.isEmpty()) {
        items.add(new Item(i, nodes.get(i), read.getFirst()));
      }
    }
  }

  /**
   * Reads the bytes of a file.
   *
   * @param shown its path, as errors show it
   * @throws SetAside where they are not UTF-8 or no YAML that can be trusted
   */
  public static ExpertiseText of(String shown, byte[] bytes) {
    boolean marked = bytes.length > 2 && (bytes[0] & 0xFF) == 0xEF && (bytes[1] & 0xFF) == 0xBB;
    return new ExpertiseText(shown, marked, Utf8.text(bytes, shown));
  }

  /** The file, to the byte. */
  public byte[] bytes() {
    return (marked ? Utf8.BYTE_ORDER_MARK + text : text).getBytes(StandardCharsets.UTF_8);
  }

  /** How many lines it has. */
  public int lines() {
    return (int) text.lines().count();
  }

  /** What its list says, in its order. */
  public List<Learning> learnings() {
    return items.stream().map(Item::learning).toList();
  }

  /**
   * What an archive says: an entry {@code confirms: id} counts for the learning above it, and
   * {@code moved_back: id} takes it out again.
   */
  public List<Learning> archived() {
    var kept = new LinkedHashMap<String, Learning>();
    var list = root == null || !root.isMapping() ? null : root.child(LEARNINGS);
    var nodes = list == null ? List.<YamlNode>of() : YamlTree.items(list);
    int next = 0;
    for (int i = 0; i < nodes.size(); i++) {
      var node = nodes.get(i);
      if (next < items.size() && items.get(next).index() == i) {
        var learning = items.get(next++).learning();
        kept.put(learning.id(), learning);
      } else if (node.isMapping()) {
        kept.remove(node.optional("moved_back"));
        kept.computeIfPresent(
            node.optional("confirms"),
            (id, learning) -> learning.confirmed(learning.confirmed() + 1));
      }
    }
    return List.copyOf(kept.values());
  }

  /** The learning with this id, or null. */
  public @Nullable Learning learning(String id) {
    var item = item(id);
    return item == null ? null : item.learning();
  }

  /** The mapping that all is in; only where there is one. */
  YamlNode root() {
    return Objects.requireNonNull(root);
  }

  @Nullable Item item(String id) {
    for (var item : items) {
      if (item.learning().id().equals(id)) {
        return item;
      }
    }
    return null;
  }

  /** {@code learning} as this file would write it. */
  public Entry entry(Learning learning) {
    return new EntryStyle(items.stream().map(Item::node).toList()).entry(learning);
  }

  /**
   * The lines of a learning, or null where they can't be moved: they depend on an anchor elsewhere,
   * or elsewhere depends on them, or they share a line with others.
   */
  public @Nullable Entry movable(String id) {
    var item = item(id);
    return item == null || root == null ? null : new ExpertiseEdit(text, root, this).moved(item);
  }

  /** Its path, as errors show it. */
  public String shown() {
    return shown;
  }

  /** Whether the learning has keys, so that another can be added to it. */
  public boolean isMapping(String id) {
    var item = item(id);
    return item != null && item.node().isMapping();
  }

  /** Since when a learning is in the file: its date, or that on which it was restored. */
  public String since(String id) {
    var item = item(id);
    var restored = item != null && item.node().isMapping() ? item.node().child("restored") : null;
    return item == null ? "" : restored == null ? item.learning().date() : restored.text();
  }

  /** Whether it says that a later one takes its place. */
  public boolean isSuperseded(String id) {
    var item = item(id);
    return item != null && item.node().isMapping() && item.node().child("superseded_by") != null;
  }

  /**
   * The text after {@code change}: new lines at the end of the list, in the file's own style, and
   * the new date in {@code last_updated}; nothing else differs.
   *
   * @throws SetAside where that can't be done without touching more
   */
  public ExpertiseText edited(Change change) {
    if (root != null && !root.isMapping()) {
      throw root.refuse(
          "a mapping must stand here", "Begin the file with keys such as `learnings:`.");
    }
    var edited = new ExpertiseEdit(text, root, this).text(change);
    try {
      var after = new ExpertiseText(shown, marked, edited);
      if (new Proof(change, ids(), text).holds(root, after.root)) {
        return after;
      }
    } catch (SetAside unsound) {
      // Said below: the file before is sound, so the fault lies with the edit.
    }
    throw new SetAside(
        new Fault(
            Location.of(shown, 1),
            "the learnings can't be edited without changing something else",
            "Write `learnings:` as a list with a dash a line, without anchors, and end the file"
                + " with a line feed."));
  }

  private Map<Integer, String> ids() {
    return items.stream().collect(Collectors.toMap(Item::index, item -> item.learning().id()));
  }
}
