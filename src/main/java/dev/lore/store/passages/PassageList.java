package dev.lore.store.passages;

import dev.lore.model.KeptLearning;
import dev.lore.model.Layer;
import dev.lore.model.Learning;
import dev.lore.model.Location;
import dev.lore.model.Passage;
import dev.lore.model.PassageKind;
import dev.lore.model.PathText;
import dev.lore.model.Wording;
import dev.lore.store.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The passages of one file while they are read; in the end each has an id of its own: the first
 * that wants one keeps it, and later ones get a number behind it that nobody has.
 */
final class PassageList {
  private static final int SLUG = 60;

  private final String path;
  private final Layer layer;
  private final String domain;
  private final List<Passage> passages = new ArrayList<>();

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

  boolean isEmpty() {
    return passages.isEmpty();
  }

  /** All of them, in order; a learning that is there twice in the same words counts once. */
  List<Passage> all() {
    var taken = new HashSet<String>();
    passages.forEach(passage -> taken.add(passage.id()));
    var first = new HashMap<String, Passage>();
    var all = new ArrayList<Passage>();
    for (var passage : passages) {
      var other = first.putIfAbsent(passage.id(), passage);
      if (other == null) {
        all.add(passage);
      } else if (!isSame(passage, other)) {
        all.add(passage.called(free(passage.id(), taken)));
      }
    }
    return List.copyOf(all);
  }

  private static String free(String id, Set<String> taken) {
    int number = 2;
    while (!taken.add(id + "-" + number)) {
      number++;
    }
    return id + "-" + number;
  }

  private static boolean isSame(Passage one, Passage other) {
    return one.kind() == PassageKind.LEARNING
        && Wording.same(one.body(), other.body())
        && one.archived() == other.archived()
        && one.integration().equals(other.integration())
        && one.files().equals(other.files());
  }

  /** An id within the file: the path and the words of {@code anchor}. */
  String id(String anchor) {
    var words = anchor.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    var slug = words.substring(0, Math.min(SLUG, words.length())).replaceAll("^-|-$", "");
    return path + "#" + slug;
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
    var paths = files.stream().flatMap(PathText::parts).distinct().toList();
    passages.add(
        new Passage(id, kind, layer, domain, integration, title, body, paths, "", 0, 0, false, at));
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
    var paths = learning.files().stream().flatMap(PathText::parts).distinct().toList();
    passages.add(Passage.of(new KeptLearning(domain, layer, archived, learning)).with(paths));
  }

  private static String text(YamlNode entry, String key) {
    var value = entry.isMapping() ? entry.child(key) : null;
    return value != null && value.isText() ? value.text() : "";
  }
}
