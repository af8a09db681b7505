package dev.lore.store.edit;

import dev.lore.store.entry.Entry;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is to become of the learnings in a file, all at once.
 *
 * @param added entries for the end of the list
 * @param dropped ids whose entries go
 * @param counts how often others have said something of a learning by now
 * @param today the new {@code last_updated}
 */
public record Change(
    List<Entry> added, Set<String> dropped, Map<Count, Integer> counts, LocalDate today) {
  /** Whether nothing is asked for. */
  public boolean isEmpty() {
    return added.isEmpty() && dropped.isEmpty() && counts.isEmpty();
  }

  /** Whether {@code last_updated} has to change from {@code written}, which may be no date. */
  boolean dates(String written) {
    return written.matches("\\d{4}-\\d\\d-\\d\\d.*") && written.compareTo(today.toString()) < 0;
  }
}
