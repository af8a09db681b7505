package dev.lore.store.ledger;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What a round of writing goes by.
 *
 * @param now the time of the round
 * @param today the date in the writer's time zone
 * @param maxLines how long a domain's file may grow before learnings move to its archive
 */
public record Terms(Instant now, LocalDate today, int maxLines) {
  /**
   * For so long an acknowledged learning that is missing from its file was overwritten by an older
   * version of it, as an editor saves it; what goes missing later was deleted.
   */
  static final Duration GRACE = Duration.ofMinutes(15);

  /** For reading only. */
  static final Terms ANY = new Terms(Instant.EPOCH, LocalDate.EPOCH, Integer.MAX_VALUE);

  long horizon() {
    return now.minus(GRACE).toEpochMilli();
  }
}
