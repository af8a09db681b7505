package dev.lore.store.rewrite;

import dev.lore.model.Voice;
import dev.lore.store.disk.Fingerprint;
import dev.lore.store.domain.Archive;
import dev.lore.store.domain.ArchiveLines;
import dev.lore.store.edit.Change;
import dev.lore.store.edit.Count;
import dev.lore.store.entry.Entry;
import dev.lore.store.journal.JournalRecord.Kind;
import dev.lore.store.journal.NewRecords;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is to become of one domain's learnings in a round, before anything is written. */
final class Asked {
  private final Map<String, Entry> added = new LinkedHashMap<>();
  private final Map<String, Entry> dropped = new LinkedHashMap<>();
  private final Map<Count, Integer> counts = new LinkedHashMap<>();
  private final Map<String, StringBuilder> archived = new LinkedHashMap<>();

  boolean isEmpty() {
    return added.isEmpty() && dropped.isEmpty() && counts.isEmpty() && archived.isEmpty();
  }

  boolean adds() {
    return !added.isEmpty();
  }

  boolean drops(String id) {
    return dropped.containsKey(id);
  }

  /** The entry that is to be added with this id, or null. */
  @Nullable Entry added(String id) {
    return added.get(id);
  }

  /** What a count is to be by now, or {@code standing}. */
  int times(Count what, int standing) {
    return counts.getOrDefault(what, standing);
  }

  /** The learnings that stay because something was said of them. */
  Set<String> counted() {
    return counts.keySet().stream().map(Count::id).collect(Collectors.toSet());
  }

  void add(Entry entry) {
    added.put(entry.id(), entry);
  }

  void drop(Entry entry) {
    dropped.put(entry.id(), entry);
  }

  void keep(Entry entry) {
    dropped.remove(entry.id());
  }

  void count(Count what, int times) {
    counts.put(what, times);
  }

  /** The lines of an entry that is to be dropped go to an archive. */
  void archive(Entry entry, String archive) {
    grow(archive, ArchiveLines.of(entry));
  }

  /** An archive gets lines of whichever kind. */
  void grow(String archive, String lines) {
    archived.computeIfAbsent(archive, name -> new StringBuilder()).append(lines);
  }

  /** Forgets what is asked of the file; what goes to archives stays. */
  void clear() {
    added.clear();
    dropped.clear();
    counts.clear();
  }

  /** The same as an edit of the file. */
  Change change(LocalDate today) {
    var standing = new LinkedHashMap<>(counts);
    standing.keySet().removeIf(what -> added.containsKey(what.id()));
    return new Change(List.copyOf(added.values()), Set.copyOf(dropped.keySet()), standing, today);
  }

  /** The same as what a journal must say before it is done. */
  void record(NewRecords records, String domain, Archive archive) throws IOException {
    for (var grown : archived.entrySet()) {
      var name = grown.getKey();
      long from = archive.size(name);
      var lines = archive.opening(name, from) + grown.getValue();
      records.add(Kind.ARCHIVED, domain, name, "" + from, lines);
    }
    for (var entry : dropped.values()) {
      records.add(Kind.ABSENT, domain, entry.id(), "-", fingerprint(entry));
    }
    for (var entry : added.values()) {
      records.add(Kind.PRESENT, domain, entry.id(), "-", entry.text());
    }
    counts.forEach(
        (what, times) -> records.add(kind(what.voice()), domain, what.id(), "" + times, ""));
  }

  private static Kind kind(Voice voice) {
    return voice == Voice.CONFIRMED ? Kind.CONFIRMED : Kind.REFUTED;
  }

  /** Tells the lines of an entry from others with the same id. */
  static String fingerprint(Entry entry) {
    return Fingerprint.of(entry.text().getBytes(StandardCharsets.UTF_8));
  }
}
