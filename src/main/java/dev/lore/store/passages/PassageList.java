package dev.lore.store.passages;

import dev.lore.model.KeptLearning;
import dev.lore.model.Layer;
import dev.lore.model.Learning;
import dev.lore.model.Location;
import dev.lore.model.Passage;
import dev.lore.model.PassageKind;
import dev.lore.store.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The passages of one file while they are read; each gets an id of its own. */
final class PassageList {
  private static final int SLUG = 60;

  private final String path;
  private final Layer layer;
  private final String domain;
  private final List<Passage> passages = new ArrayList<>();
  private final Map<String, Integer> taken = new HashMap<>();

  /**
   * An empty list for the file shown as {@code path}.
   *
   * @param domain of all its passages; may be empty
   */
  PassageList(String path, Layer layer, String domain) {
    this.path = path;
    this.layer = layer;
    this.domain = domain;
  }

  List<Passage> all() {
    return List.copyOf(passages);
  }

  /** An id within the file: the path and the words of {@code anchor}, numbered where taken. */
  String id(String anchor) {
    var words = anchor.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    var slug = words.substring(0, Math.min(SLUG, words.length())).replaceAll("^-|-$", "");
    int count = taken.merge(slug, 1, Integer::sum);
    return path + "#" + slug + (count == 1 ? "" : "-" + count);
  }

  /** Adds a text that is about nothing but its domain. */
  void add(PassageKind kind, String title, String body, Location at) {
    add(kind, id(title.isEmpty() ? body : title), "", title, body, List.of(), at);
  }

  /** Adds a text with all that is known of it. */
  void add(
      PassageKind kind,
      String id,
      String integration,
      String title,
      String body,
      List<String> files,
      Location at) {
    passages.add(
        new Passage(id, kind, layer, domain, integration, title, body, files, "", 0, 0, false, at));
  }

  /**
   * Adds a learning; one that says that a later one takes its place has been put aside.
   *
   * @param entry what the file says of it
   */
  void add(Learning learning, YamlNode entry) {
    var superseded = !text(entry, "superseded_by").isEmpty();
    add(learning, superseded);
  }

  void add(Learning learning, boolean archived) {
    passages.add(Passage.of(new KeptLearning(domain, layer, archived, learning)));
  }

  private static String text(YamlNode entry, String key) {
    var value = entry.isMapping() ? entry.child(key) : null;
    return value != null && value.isText() ? value.text() : "";
  }
}
