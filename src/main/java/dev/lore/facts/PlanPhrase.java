package dev.lore.facts;

import dev.lore.model.Location;

/**
 * Words in a plan that weigh: {@code handle errors appropriately}.
 *
 * @param at where they stand
 * @param text as written
 * @param kind why they weigh
 */
public record PlanPhrase(Location at, String text, Kind kind) implements PlanFact {
  /** Why words weigh. */
  public enum Kind {
    /** They say that something is done, and not what. */
    VAGUE,
    /** They promise for the first phase what belongs into a later one. */
    LATER
  }
}
