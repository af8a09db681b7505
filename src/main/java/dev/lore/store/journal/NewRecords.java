package dev.lore.store.journal;

import dev.lore.store.journal.JournalRecord.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Records for the end of a journal, numbered as they come. */
public final class NewRecords {
  private final long first;
  private final long millis;
  private final String head;
  private boolean headKnown;
  private final List<JournalRecord> records = new ArrayList<>();

  /** None yet; they will go on from what {@code promises} know. */
  public NewRecords(Promises promises, Instant now) {
    first = promises.last() + 1;
    millis = now.toEpochMilli();
    head = promises.head();
    headKnown = head.equals(promises.headSaid());
  }

  /**
   * Adds one, below word of git's HEAD where the journal has another; {@link Kind} tells what the
   * fields mean.
   */
  public void add(Kind kind, String domain, String name, String detail, String text) {
    if (kind.isPromise() && !headKnown) {
      headKnown = true;
      add(Kind.HEAD, "-", "-", "-", head);
    }
    records.add(
        new JournalRecord(first + records.size(), millis, kind, domain, name, detail, text));
  }

  /** All so far, in order. */
  public List<JournalRecord> all() {
    return List.copyOf(records);
  }
}
