package dev.lore.store.rewrite;

import dev.lore.store.disk.Fingerprint;
import dev.lore.store.domain.Archive;
import dev.lore.store.domain.ArchiveLines;
import dev.lore.store.edit.Change;
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
import org.jspecify.annotations.Nullable;

/** What is to become of one domain's learnings in a round, before anything is written. */
final class Asked {
  private final Map<String, Entry> added = new LinkedHashMap<>();
  private final Map<String, Entry> dropped = new LinkedHashMap<>();
  private final Map<String, Integer> confirmed = new LinkedHashMap<>();
  private final Map<String, StringBuilder> archived = new LinkedHashMap<>();

  boolean isEmpty() {
    return added.isEmpty() && dropped.isEmpty() && confirmed.isEmpty() && archived.isEmpty();
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

  /** How often the learning was to be confirmed by now, or {@code standing}. */
  int confirmed(String id, int standing) {
    return confirmed.getOrDefault(id, standing);
  }

  /** The learnings that stay because something was said of them. */
  Set<String> confirmed() {
    return Set.copyOf(confirmed.keySet());
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

  void confirm(String id, int times) {
    confirmed.put(id, times);
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
    confirmed.clear();
  }

  /** The same as an edit of the file. */
  Change change(LocalDate today) {
    var standing = new LinkedHashMap<>(confirmed);
    standing.keySet().removeAll(added.keySet());
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
    confirmed.forEach((id, times) -> records.add(Kind.CONFIRMED, domain, id, "" + times, ""));
  }

  /** Tells the lines of an entry from others with the same id. */
  static String fingerprint(Entry entry) {
    return Fingerprint.of(entry.text().getBytes(StandardCharsets.UTF_8));
  }
}
