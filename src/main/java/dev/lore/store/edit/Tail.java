package dev.lore.store.edit;

import dev.lore.model.Learning;
import dev.lore.model.Location;
import dev.lore.store.entry.Entry;
import dev.lore.store.entry.EntryStyle;
import dev.lore.store.splice.Lines;
import dev.lore.store.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The end of a list of learnings, where an entry was added and proved to change nothing else.
 *
 * <p>Another one goes right below, in the same column: lines that are whole entries by themselves
 * are so there too, and close what stands above as the one before did.
 *
 * @param at the start of the line for the next entry
 * @param row the number of that line, from 1
 * @param column that of the dashes, from 0
 * @param spaced whether blank lines stand between entries
 * @param updated what {@code last_updated} says, or {@code ""}
 * @param style how entries are written
 */
record Tail(int at, int row, int column, boolean spaced, String updated, EntryStyle style) {
  /** Beyond this many characters the limits for a whole file are better looked at. */
  private static final int LONGEST = 1 << 20;

  private static final String KEY = "learnings:\n";

  /** The text with entries added, and what they say. */
  record Added(String text, List<Learning> learnings, Tail tail) {}

  /** Whether {@code change} is one that only adds, and leaves the date as it is. */
  boolean takes(Change change) {
    return change.dropped().isEmpty()
        && change.counts().isEmpty()
        && !change.added().isEmpty()
        && !change.dates(updated);
  }

  /** Adds entries; null where they are not sound by themselves. */
  @Nullable Added add(String shown, String text, List<Entry> entries) {
    if (text.length() > LONGEST || at == 0 || text.charAt(at - 1) != '\n') {
      return null;
    }
    var lines = new StringBuilder();
    entries.forEach(entry -> lines.append(spaced ? "\n" : "").append(entry.indented(column)));
    var alone = ParsedText.of(shown, KEY + lines);
    var ids = alone.items().stream().map(item -> item.learning().id()).toList();
    if (!ids.equals(entries.stream().map(Entry::id).toList())
        || alone.nodes().size() != entries.size()) {
      return null;
    }
    var inserted =
        text.contains("\r\n") ? lines.toString().replace("\n", "\r\n") : lines.toString();
    var after = text.substring(0, at).concat(inserted).concat(text.substring(at));
    int above = row - 2;
    var learnings = new ArrayList<Learning>();
    alone.items().forEach(item -> learnings.add(item.learning().at(moved(item.node(), above))));
    return new Added(
        after,
        learnings,
        new Tail(
            at + inserted.length(),
            row + Lines.count(lines.toString(), lines.length()),
            column,
            spaced,
            updated,
            style));
  }

  private static Location moved(YamlNode node, int lines) {
    var alone = node.at();
    return new Location(alone.path(), alone.line() + lines, alone.column());
  }
}
