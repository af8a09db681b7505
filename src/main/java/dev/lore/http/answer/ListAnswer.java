package dev.lore.http.answer;

import dev.lore.http.call.Page;
import dev.lore.model.Fault;
import java.util.List;

/**
 * A page of a list.
 *
 * @param items in the order of the list
 * @param next the cursor of the next page; empty on the last
 * @param faults files that could not be read, whose items are missing
 */
public record ListAnswer<T>(List<T> items, String next, List<FaultAnswer> faults) {
  /** The answer that shows {@code page}. */
  public static <T> ListAnswer<T> of(Page<T> page, List<Fault> faults) {
    return new ListAnswer<>(page.items(), page.next(), FaultAnswer.of(faults));
  }
}
