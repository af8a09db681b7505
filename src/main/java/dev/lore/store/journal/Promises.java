package dev.lore.store.journal;

import dev.lore.store.journal.JournalRecord.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the journal says holds: of each learning the last word, of each domain what is done. */
public final class Promises {
  /**
   * For so long an acknowledged learning that is missing from its file was overwritten by an older
   * version of it, as an editor saves it; what goes missing later was deleted.
   */
  private static final Duration GRACE = Duration.ofMinutes(15);

  private static final Comparator<JournalRecord> BY_NUMBER =
      Comparator.comparingLong(JournalRecord::number);

  /** Of what has left a file only so much is remembered: to find it there again does no harm. */
  private static final int MOST_ABSENT = 500;

  private final Map<String, Map<String, JournalRecord>> learnings = new HashMap<>();
  private final Map<String, List<JournalRecord>> archived = new HashMap<>();
  private final Map<String, JournalRecord> done = new HashMap<>();
  private final Map<String, JournalRecord> keys = new LinkedHashMap<>();
  private final Map<String, Long> newest = new HashMap<>();
  private long last;

  void add(JournalRecord record) {
    last = Math.max(last, record.number());
    if (record.kind() != Kind.DONE && record.kind() != Kind.KEY) {
      newest.put(record.domain(), record.number());
    }
    switch (record.kind()) {
      case PRESENT, ABSENT, CONFIRMED, REFUTED -> {
        var inDomain = learnings.computeIfAbsent(record.domain(), d -> new LinkedHashMap<>());
        // A count is a word of its own beside that on presence.
        var about =
            switch (record.kind()) {
              case CONFIRMED -> "^";
              case REFUTED -> "!";
              default -> "";
            };
        inDomain.put(about + record.name(), record);
      }
      case ARCHIVED ->
          archived.computeIfAbsent(record.domain(), d -> new ArrayList<>()).add(record);
      case KEY -> keys.put(record.detail(), record);
      case DONE -> {
        done.put(record.domain(), record);
        archived.getOrDefault(record.domain(), new ArrayList<>()).removeIf(this::isDone);
      }
    }
  }

  /** The number of the last record. */
  public long last() {
    return last;
  }

  /** The domains that something is promised for. */
  public Set<String> domains() {
    var domains = new TreeSet<>(learnings.keySet());
    domains.addAll(archived.keySet());
    return domains;
  }

  /** Whether something of {@code domain} has not been carried out, as after a crash. */
  public boolean isOpen(String domain) {
    var upTo = done.get(domain);
    return newest.getOrDefault(domain, 0L) > (upTo == null ? 0 : upTo.count());
  }

  /** What must hold in a file: what is not yet done, and what is recent. */
  public List<JournalRecord> inForce(String domain, Instant now) {
    return words(domain).stream()
        .filter(record -> !isDone(record) || isRecent(record, now))
        .sorted(BY_NUMBER)
        .toList();
  }

  /** Appends to archives that are not known to be done. */
  public List<JournalRecord> openArchived(String domain) {
    return List.copyOf(archived.getOrDefault(domain, List.of()));
  }

  /** The fingerprint of the domain's file when Lore last wrote it, or {@code ""}. */
  public String fingerprint(String domain) {
    var record = done.get(domain);
    return record == null ? "" : record.text();
  }

  /** The id that a sender's key stands for, by the key's digest. */
  public @Nullable String idOf(String key) {
    var record = keys.get(key);
    return record == null ? null : record.name();
  }

  /** What a shorter journal must still say, in order. */
  List<JournalRecord> kept(Instant now) {
    var kept = new ArrayList<>(done.values());
    for (var domain : domains()) {
      kept.addAll(inForce(domain, now));
      kept.addAll(openArchived(domain));
    }
    keys.values().stream().filter(record -> isRecent(record, now)).forEach(kept::add);
    var absent = kept.stream().filter(record -> record.kind() == Kind.ABSENT).toList();
    kept.removeAll(Set.copyOf(absent.subList(0, Math.max(0, absent.size() - MOST_ABSENT))));
    kept.sort(BY_NUMBER);
    return kept;
  }

  private Collection<JournalRecord> words(String domain) {
    return learnings.getOrDefault(domain, Map.of()).values();
  }

  /** A record from the future is as old as one from the past: the clock was wrong by so much. */
  private static boolean isRecent(JournalRecord record, Instant now) {
    return Math.abs(now.toEpochMilli() - record.millis()) < GRACE.toMillis();
  }

  private boolean isDone(JournalRecord record) {
    var upTo = done.get(record.domain());
    return upTo != null && upTo.count() >= record.number();
  }
}
