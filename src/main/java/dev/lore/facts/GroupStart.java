package dev.lore.facts;

import dev.lore.model.Location;

/**
 * A goroutine that an errgroup starts: {@code g.Go(func() error { return fetch(id) })}.
 *
 * <p>Where a helper function is handed the group and starts one goroutine, a call of that helper in
 * a loop is such a fact too. Tests are not read.
 *
 * @param at where the call begins
 * @param shown what is called, as written: {@code g.Go}
 * @param repeated whether a loop over data runs it again and again on the same group
 * @param limit what bounds the group
 * @param slotted whether a semaphore is taken in that loop: {@code sem <- struct{}{}}, {@code
 *     sem.Acquire(ctx, 1)}
 */
public record GroupStart(Location at, String shown, boolean repeated, Limit limit, boolean slotted)
    implements CodeFact {

  /** What is known of a group's limit. */
  public enum Limit {
    /** None is set, wherever the group comes from. */
    NONE,
    /** {@code SetLimit(-1)}, which takes the limit away. */
    NEGATIVE,
    /** {@code SetLimit(0)}, which lets nothing start. */
    ZERO,
    /** One is set. */
    SET,
    /** The group comes from where this package can't be read to set one or not. */
    UNKNOWN
  }

  /** Whether nothing bounds how many run at once. */
  public boolean unlimited() {
    return repeated && !slotted && (limit == Limit.NONE || limit == Limit.NEGATIVE);
  }
}
