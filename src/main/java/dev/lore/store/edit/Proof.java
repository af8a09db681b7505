package dev.lore.store.edit;

import dev.lore.model.Voice;
import dev.lore.store.entry.Entry;
import dev.lore.store.yaml.YamlNode;
import dev.lore.store.yaml.YamlPlace;
import dev.lore.store.yaml.YamlPlace.Style;
import dev.lore.store.yaml.YamlTree;
import dev.lore.store.yaml.YamlTree.Pair;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Holds a file after an edit against the one before: nothing may differ for whoever loads it but
 * what was asked for.
 */
final class Proof {
  private final Change change;
  private final Map<Integer, String> ids;

  /** The text before had no line feed at its end; a block text that ended there may gain one. */
  private final int unended;

  /**
   * A proof for one edit.
   *
   * @param ids of the entries before, by their index in the list
   * @param before the text before
   */
  Proof(Change change, Map<Integer, String> ids, String before) {
    this.change = change;
    this.ids = ids;
    unended = before.endsWith("\n") ? -1 : before.length();
  }

  boolean holds(@Nullable YamlNode before, @Nullable YamlNode after) {
    if (after == null || !after.isMapping()) {
      return before == null && after == null;
    }
    var old = before == null ? List.<Pair>of() : YamlTree.pairs(before);
    var now = new ArrayList<>(YamlTree.pairs(after));
    boolean had = old.stream().anyMatch(pair -> pair.name().equals(ExpertiseText.LEARNINGS));
    if (before != null && !had && !change.added().isEmpty()) {
      var last = now.removeLast();
      if (!last.name().equals(ExpertiseText.LEARNINGS) || !list(null, last.value())) {
        return false;
      }
    }
    return before == null ? list(null, now.getLast().value()) : pairs(old, now);
  }

  private boolean pairs(List<Pair> old, List<Pair> now) {
    if (old.size() != now.size()) {
      return false;
    }
    for (int i = 0; i < old.size(); i++) {
      if (!same(old.get(i).key(), now.get(i).key()) || !value(old.get(i), now.get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean value(Pair old, Pair now) {
    return switch (old.name()) {
      case ExpertiseText.LEARNINGS -> list(old.value(), now.value());
      case ExpertiseText.LAST_UPDATED ->
          same(old.value(), now.value())
              || YamlTree.raw(now.value()).equals(change.today().toString());
      default -> same(old.value(), now.value());
    };
  }

  private boolean list(@Nullable YamlNode old, YamlNode now) {
    var before = old == null ? List.<YamlNode>of() : YamlTree.items(old);
    var items = YamlTree.items(now);
    int next = 0;
    for (int i = 0; i < before.size(); i++) {
      var id = ids.getOrDefault(i, "");
      if (change.dropped().contains(id)) {
        continue;
      }
      if (next == items.size() || !item(before.get(i), items.get(next++), id)) {
        return false;
      }
    }
    return same(change.added(), items.subList(next, items.size()));
  }

  private boolean item(YamlNode old, YamlNode now, String id) {
    var counted = new HashSet<String>();
    for (var voice : Voice.values()) {
      var times = change.counts().get(new Count(id, voice));
      if (times != null) {
        var count = now.isMapping() ? now.child(voice.key()) : null;
        if (count == null || !count.text().equals(times.toString())) {
          return false;
        }
        counted.add(voice.key());
      }
    }
    return counted.isEmpty() ? same(old, now) : pairs(others(old, counted), others(now, counted));
  }

  private static List<Pair> others(YamlNode item, Set<String> counted) {
    return YamlTree.pairs(item).stream().filter(pair -> !counted.contains(pair.name())).toList();
  }

  /** Whether nodes say what the entries say. */
  static boolean same(List<Entry> entries, List<YamlNode> items) {
    for (int i = 0; i < items.size(); i++) {
      var wanted = i < entries.size() ? entries.get(i).node() : null;
      if (wanted == null || !wanted.leaves().toList().equals(items.get(i).leaves().toList())) {
        return false;
      }
    }
    return items.size() == entries.size();
  }

  private boolean same(YamlNode old, YamlNode now) {
    return YamlTree.same(old, now) || (unended >= 0 && sameButForLastLine(old, now));
  }

  private boolean sameButForLastLine(YamlNode old, YamlNode now) {
    if (old.isMapping()) {
      return pairs(YamlTree.pairs(old), YamlTree.pairs(now));
    }
    if (old.isList()) {
      var items = YamlTree.items(old);
      var others = YamlTree.items(now);
      boolean equal = items.size() == others.size();
      for (int i = 0; equal && i < items.size(); i++) {
        equal = same(items.get(i), others.get(i));
      }
      return equal;
    }
    var place = YamlPlace.of(old);
    return place.style() == Style.BLOCK_TEXT
        && place.end() == unended
        && YamlTree.raw(now).equals(YamlTree.raw(old) + "\n");
  }
}
