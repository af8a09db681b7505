package dev.lore.store.edit;

import dev.lore.model.Fault;
import dev.lore.model.Learning;
import dev.lore.model.LineRange;
import dev.lore.model.Location;
import dev.lore.store.entry.Entry;
import dev.lore.store.splice.Lines;
import dev.lore.store.yaml.SetAside;
import dev.lore.store.yaml.Utf8;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The text of one {@code expertise.yaml}, with the learnings in its {@code learnings:}. Never
 * changes; an edit gives another one.
 *
 * <p>Additions one after the other don't parse the whole file each time: once one has been proved
 * against all of it, the next stands at the same kind of place and is proved on its own.
 */
public final class ExpertiseText {
  static final String LEARNINGS = "learnings";
  static final String LAST_UPDATED = "last_updated";

  private final String shown;
  private final boolean marked;
  private final String text;
  private final Map<String, Learning> learnings;
  private final Map<String, String> sayings;
  private final @Nullable Tail tail;
  private @Nullable ParsedText parsed;

  private ExpertiseText(
      String shown,
      boolean marked,
      String text,
      Map<String, Learning> learnings,
      Map<String, String> sayings,
      @Nullable Tail tail) {
    this.shown = shown;
    this.marked = marked;
    this.text = text;
    this.learnings = learnings;
    this.sayings = sayings;
    this.tail = tail;
  }

  private ExpertiseText(String shown, boolean marked, ParsedText parsed, @Nullable Tail tail) {
    this(shown, marked, parsed.text(), parsed.learnings(), parsed.sayings(), tail);
    this.parsed = parsed;
  }

  /**
   * Reads the bytes of a file.
   *
   * @param shown its path, as errors show it
   * @throws SetAside where they are not UTF-8 or no YAML that can be trusted
   */
  public static ExpertiseText of(String shown, byte[] bytes) {
    boolean marked = Utf8.isMarked(bytes);
    return new ExpertiseText(shown, marked, ParsedText.of(shown, Utf8.text(bytes, shown)), null);
  }

  /** The file, to the byte. */
  public byte[] bytes() {
    return Utf8.bytes(text, marked);
  }

  /** How many lines it has. */
  public int lines() {
    return Lines.count(text, text.length()) + (text.endsWith("\n") ? 0 : 1);
  }

  /** Its path, as errors show it. */
  public String shown() {
    return shown;
  }

  /** What its list says, in its order; of one id only the first. */
  public List<Learning> learnings() {
    return List.copyOf(learnings.values());
  }

  /** The learning with this id, else the one whose text would have it; or null. */
  public @Nullable Learning learning(String id) {
    var learning = learnings.get(id);
    var said = learning == null ? sayings.get(id) : null;
    return said == null ? learning : learnings.get(said);
  }

  /** All that {@link #learning} finds something for. */
  public Set<String> ids() {
    var ids = new LinkedHashSet<>(learnings.keySet());
    ids.addAll(sayings.keySet());
    return ids;
  }

  /**
   * What an archive says: an entry {@code confirms: id} counts for the learning above it, and
   * {@code moved_back: id} takes it out again.
   */
  public List<Learning> archived() {
    return parsed().archived();
  }

  /** {@code learning} as this file would write it. */
  public Entry entry(Learning learning) {
    return (tail == null ? parsed().style() : tail.style()).entry(learning);
  }

  /**
   * The lines of a learning, or null where they can't be moved: they depend on an anchor elsewhere,
   * or elsewhere depends on them, or they share a line with others.
   */
  public @Nullable Entry movable(String id) {
    var item = parsed().item(id);
    return item == null ? null : new ExpertiseEdit(parsed()).moved(item);
  }

  /** The same of an archive, where the last with an id counts: it may have left more than once. */
  public @Nullable Entry archivedEntry(String id) {
    var item = parsed().last(id);
    return item == null ? null : new ExpertiseEdit(parsed()).moved(item);
  }

  /** Whether the learning has keys, so that another can be added to it. */
  public boolean isMapping(String id) {
    return parsed().isMapping(id);
  }

  /** Since when a learning is in the file: its date, or that on which it was restored. */
  public String since(String id) {
    var learning = learning(id);
    var restored = parsed().value(id, "restored");
    return learning == null || !restored.isEmpty() ? restored : learning.date();
  }

  /** The lines of a learning, or null where it is not here. */
  public @Nullable LineRange lines(String id) {
    var learning = learning(id);
    var item = learning == null ? null : parsed().last(learning.id());
    return item == null ? null : new ExpertiseEdit(parsed()).range(item);
  }

  /** The value of a key of a learning, or {@code ""}. */
  public String value(String id, String key) {
    return parsed().value(id, key);
  }

  /** What an archive says of a learning later on: each key with its date. */
  public List<Map.Entry<String, String>> said(String id) {
    return parsed().said(id);
  }

  /** Whether it says that a later one takes its place. */
  public boolean isSuperseded(String id) {
    return !parsed().value(id, "superseded_by").isEmpty();
  }

  private ParsedText parsed() {
    var known = parsed;
    if (known == null) {
      known = ParsedText.of(shown, text);
      parsed = known;
    }
    return known;
  }

  /**
   * The text after {@code change}: new lines at the end of the list, in the file's own style, and
   * the new date in {@code last_updated}; nothing else differs.
   *
   * @throws SetAside where that can't be done without touching more
   */
  public ExpertiseText edited(Change change) {
    if (tail != null && tail.takes(change)) {
      var added = tail.add(shown, text, change.added());
      if (added != null) {
        var all = new LinkedHashMap<>(learnings);
        added.learnings().forEach(learning -> all.putIfAbsent(learning.id(), learning));
        return new ExpertiseText(shown, marked, added.text(), all, sayings, added.tail());
      }
    }
    return proved(change);
  }

  private ExpertiseText proved(Change change) {
    var before = parsed();
    var root = before.root();
    if (root != null && !root.isMapping()) {
      throw root.refuse(
          "a mapping must stand here", "Begin the file with keys such as `learnings:`.");
    }
    var edited = new ExpertiseEdit(before).text(change);
    try {
      var after = ParsedText.of(shown, edited);
      if (new Proof(change, before.ids(), text).holds(root, after.root())) {
        return new ExpertiseText(shown, marked, after, new ExpertiseEdit(after).tail());
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
}
