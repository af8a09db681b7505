package dev.lore.store.ledger;

import dev.lore.model.Learning;
import dev.lore.store.edit.Change;
import dev.lore.store.edit.Entry;
import dev.lore.store.edit.ExpertiseText;
import dev.lore.store.ledger.JournalRecord.Kind;
import dev.lore.store.yaml.SetAside;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One domain in one round of writing: its file as read, and what is to become of it. */
final class DomainFile {
  /** How full the file is, in per cent of its lines, after learnings have moved out. */
  private static final int FULL = 80;

  private final String domain;
  private final WholeFile file;
  private final Archive archive;
  private byte @Nullable [] base;
  private ExpertiseText text;
  private final Map<String, Entry> added = new LinkedHashMap<>();
  private final Set<String> dropped = new LinkedHashSet<>();
  private final Map<String, Integer> confirmed = new LinkedHashMap<>();
  private final Map<String, StringBuilder> archived = new LinkedHashMap<>();
  private final Map<String, String> moved = new LinkedHashMap<>();
  private @Nullable Path staged;
  private int putBack;

  DomainFile(
      String domain, WholeFile file, Archive archive, byte @Nullable [] base, ExpertiseText text) {
    this.domain = domain;
    this.file = file;
    this.archive = archive;
    this.base = base;
    this.text = text;
  }

  /** The bytes of a file that is not there yet. */
  static byte[] opening(String domain, Terms terms) {
    return ("domain: " + domain + "\nlast_updated: " + terms.today() + "\nlearnings:\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  String domain() {
    return domain;
  }

  Archive archive() {
    return archive;
  }

  WholeFile file() {
    return file;
  }

  /** The text as read, or as composed once that is done. */
  ExpertiseText text() {
    return text;
  }

  /** The file as read or, later, as written; null where there is none. */
  byte @Nullable [] bytes() {
    return base;
  }

  /** Tells whether the file is as Lore left it. */
  String fingerprint() {
    return Fingerprint.of(base);
  }

  /** The learnings that left for an archive or came back, with the archive's name or {@code -}. */
  Map<String, String> moved() {
    return moved;
  }

  /** How many learnings had to be put back. */
  int putBack() {
    return putBack;
  }

  boolean has(String id) {
    return added.containsKey(id) || (text.learning(id) != null && !dropped.contains(id));
  }

  /** Asks for all that {@code records} say and the text does not. */
  void holdTo(List<JournalRecord> records) {
    for (var record : records) {
      var id = record.name();
      var standing = text.learning(id);
      if (record.kind() == Kind.PRESENT && standing == null) {
        added.put(id, new Entry(id, record.text()));
        putBack++;
      } else if (record.kind() == Kind.ABSENT && standing != null && text.movable(id) != null) {
        dropped.add(id);
      } else if (record.kind() == Kind.CONFIRMED && standing != null) {
        int times = Integer.parseInt(record.detail());
        if (standing.confirmed() < times && text.isMapping(id)) {
          confirmed.put(id, times);
        }
      }
    }
  }

  /** Asks for a new learning. */
  void add(Learning learning) {
    added.put(learning.id(), text.entry(learning));
  }

  /** Asks for an entry to come back from the archive. */
  void restore(Entry entry, String archiveName, String today) {
    added.put(entry.id(), entry);
    lines(archiveName).append(Archive.departure(entry.id(), today));
  }

  /** Counts that somebody said the same again; how often is told. */
  int confirm(String id) {
    var standing = text.learning(id);
    int times = 1 + confirmed.getOrDefault(id, standing == null ? 0 : standing.confirmed());
    var pending = added.get(id);
    if (pending != null) {
      added.put(id, pending.confirmed(times));
      confirmed.put(id, times);
    } else if (text.isMapping(id)) {
      confirmed.put(id, times);
    }
    return times;
  }

  /** Counts the same for a learning in an archive. */
  void confirmArchived(String id, String archiveName, String today) {
    lines(archiveName).append(Archive.confirmation(id, today));
  }

  /** Asks for a learning to leave; false where its lines can't be moved. */
  boolean drop(String id, String today) {
    var entry = text.movable(id);
    var learning = text.learning(id);
    if (entry == null || learning == null) {
      return false;
    }
    var name = archive.name(learning.date(), today);
    dropped.add(id);
    moved.put(id, name);
    lines(name).append(Archive.lines(entry));
    return true;
  }

  private StringBuilder lines(String archiveName) {
    return archived.computeIfAbsent(archiveName, name -> new StringBuilder());
  }

  boolean isChanged() {
    return !added.isEmpty() || !dropped.isEmpty() || !confirmed.isEmpty() || !archived.isEmpty();
  }

  private Change change(Terms terms) {
    var standing = new LinkedHashMap<>(confirmed);
    standing.keySet().removeAll(added.keySet());
    return new Change(List.copyOf(added.values()), Set.copyOf(dropped), standing, terms.today());
  }

  /**
   * Makes the new text, moves learnings out where it is too long, and puts it beside the file.
   *
   * @return what the journal must say before the file may be replaced
   */
  List<JournalRecord> compose(Terms terms, long number) throws IOException {
    var after = text.edited(change(terms));
    if (after.lines() > terms.maxLines() && !added.isEmpty()) {
      after = shorter(after, terms);
    }
    var records = records(terms, number);
    text = after;
    staged = file.stage(after.bytes());
    return records;
  }

  private ExpertiseText shorter(ExpertiseText longer, Terms terms) {
    int surplus = longer.lines() - terms.maxLines() * FULL / 100;
    var before = new LinkedHashSet<>(dropped);
    dropped.addAll(Surplus.of(text, confirmed.keySet(), surplus));
    try {
      var after = text.edited(change(terms));
      for (var id : dropped) {
        if (!before.contains(id)) {
          drop(id, terms.today().toString());
        }
      }
      return after;
    } catch (SetAside unmovable) {
      dropped.retainAll(before);
      return longer;
    }
  }

  private List<JournalRecord> records(Terms terms, long first) throws IOException {
    var records = new ArrayList<JournalRecord>();
    long millis = terms.now().toEpochMilli();
    for (var grown : archived.entrySet()) {
      var name = grown.getKey();
      long from = archive.size(name);
      var lines = archive.opening(name, from) + grown.getValue();
      records.add(
          new JournalRecord(
              first + records.size(), millis, Kind.ARCHIVED, domain, name, "" + from, lines));
    }
    for (var id : dropped) {
      records.add(record(first + records.size(), millis, Kind.ABSENT, id, "-", ""));
    }
    for (var entry : added.values()) {
      records.add(
          record(first + records.size(), millis, Kind.PRESENT, entry.id(), "-", entry.text()));
    }
    for (var count : confirmed.entrySet()) {
      records.add(
          record(
              first + records.size(),
              millis,
              Kind.CONFIRMED,
              count.getKey(),
              "" + count.getValue(),
              ""));
    }
    return records;
  }

  private JournalRecord record(
      long number, long millis, Kind kind, String id, String detail, String lines) {
    return new JournalRecord(number, millis, kind, domain, id, detail, lines);
  }

  /**
   * Replaces the file by what was composed. Where somebody else has written meanwhile, that is read
   * again and edited until it holds all that {@code promises} say.
   */
  void write(Promises promises, Terms terms) throws IOException {
    for (var next = staged; next != null; next = staged) {
      staged = null;
      var other = file.replace(next, base);
      if (other == null) {
        base = text.bytes();
      } else {
        merge(other, promises, terms);
      }
    }
  }

  private void merge(byte[] other, Promises promises, Terms terms) throws IOException {
    base = file.read();
    var shown = text.shown();
    try {
      text = ExpertiseText.of(shown, other);
      clear();
      holdTo(promises.inForce(domain, terms.horizon()));
      text = text.edited(change(terms));
    } catch (SetAside broken) {
      if (base != null && !Arrays.equals(base, other)) {
        file.replace(file.stage(other), base);
      }
      throw broken;
    }
    if (!Arrays.equals(text.bytes(), base)) {
      staged = file.stage(text.bytes());
    }
  }

  private void clear() {
    added.clear();
    dropped.clear();
    confirmed.clear();
  }

  /** Leaves the file as it was. */
  void abandon() throws IOException {
    if (staged != null) {
      Files.deleteIfExists(staged);
      staged = null;
    }
  }
}
