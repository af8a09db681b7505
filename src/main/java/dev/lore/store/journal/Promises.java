package dev.lore.store.journal;

import dev.lore.store.journal.JournalRecord.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
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

  private final Map<String, Map<About, Word>> learnings = new HashMap<>();
  private final Map<String, List<JournalRecord>> archived = new HashMap<>();
  private final Map<String, JournalRecord> done = new HashMap<>();
  private final Map<String, JournalRecord> keys = new LinkedHashMap<>();
  private final Map<String, Long> newest = new HashMap<>();
  private long last;
  private String head = Head.NONE;
  private @Nullable JournalRecord headSaid;

  /**
   * What a word is about: a learning's presence, or, beside that, one of its counts.
   *
   * @param subject the learning's id, after a sign for a count
   * @param head what git's HEAD said
   */
  private record About(String subject, String head) {}

  /** The last word on something, and the record that says below which HEAD, if any does. */
  private record Word(JournalRecord record, @Nullable JournalRecord head) {}

  void add(JournalRecord record) {
    last = Math.max(last, record.number());
    if (record.kind().isPromise()) {
      newest.put(record.domain(), record.number());
    }
    switch (record.kind()) {
      case PRESENT, ABSENT, CONFIRMED, REFUTED ->
          learnings
              .computeIfAbsent(record.domain(), d -> new LinkedHashMap<>())
              .put(new About(subject(record), headSaid()), new Word(record, headSaid));
      case ARCHIVED ->
          archived.computeIfAbsent(record.domain(), d -> new ArrayList<>()).add(record);
      case KEY -> keys.put(record.detail(), record);
      case HEAD -> headSaid = record;
      case DONE -> {
        done.put(record.domain(), record);
        archived.getOrDefault(record.domain(), new ArrayList<>()).removeIf(this::isDone);
      }
    }
  }

  private static String subject(JournalRecord record) {
    return switch (record.kind()) {
      case CONFIRMED -> "^" + record.name();
      case REFUTED -> "!" + record.name();
      default -> record.name();
    };
  }

  /** From now on git's HEAD says {@code said}. */
  void at(String said) {
    head = said;
  }

  /** What git's HEAD says, or {@code ""}. */
  String head() {
    return head;
  }

  /** What it said when the last record was made. */
  String headSaid() {
    return headSaid == null ? Head.NONE : headSaid.text();
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

  /**
   * What must hold in a file: what is not yet done, and what is recent and was said while git had
   * the same checked out. What is said of another branch must not come over to this one.
   */
  public List<JournalRecord> inForce(String domain, Instant now) {
    var last = new HashMap<String, JournalRecord>();
    words(domain)
        .filter(word -> !isDone(word.record()) || (isRecent(word.record(), now) && isHere(word)))
        .map(Word::record)
        .forEach(record -> last.merge(subject(record), record, BinaryOperator.maxBy(BY_NUMBER)));
    return last.values().stream().sorted(BY_NUMBER).toList();
  }

  /** What was said without git, or by a Lore that did not look at it, goes for all. */
  private boolean isHere(Word word) {
    return word.head() == null
        || word.head().text().equals(Head.NONE)
        || word.head().text().equals(head);
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
    var heads = new HashSet<JournalRecord>();
    for (var domain : domains()) {
      words(domain)
          .filter(word -> !isDone(word.record()) || isRecent(word.record(), now))
          .forEach(word -> {
            kept.add(word.record());
            heads.add(word.head());
          });
      kept.addAll(openArchived(domain));
    }
    heads.add(headSaid);
    heads.stream().filter(Objects::nonNull).forEach(kept::add);
    keys.values().stream().filter(record -> isRecent(record, now)).forEach(kept::add);
    var absent = kept.stream().filter(record -> record.kind() == Kind.ABSENT).toList();
    kept.removeAll(Set.copyOf(absent.subList(0, Math.max(0, absent.size() - MOST_ABSENT))));
    kept.sort(BY_NUMBER);
    return kept;
  }

  private Stream<Word> words(String domain) {
    return learnings.getOrDefault(domain, Map.of()).values().stream();
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
