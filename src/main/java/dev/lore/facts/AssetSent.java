package dev.lore.facts;

import dev.lore.model.Location;

/**
 * A result that an integration in Go sends: {@code t.Job.Send(&asset)}.
 *
 * @param at where the call begins
 * @param shown what is called, as written: {@code t.Job.Send}
 * @param guard how the filter stands before it
 */
public record AssetSent(Location at, String shown, Guard guard) implements CodeFact {
  /** How a filter, whose answer {@code true} means stop, stands before a send. */
  public enum Guard {
    /** {@code if t.Filter.Asset(&a) { continue }}. */
    KEPT,
    /** {@code if !t.Filter.Asset(&a) { continue }}. */
    INVERTED,
    /** {@code t.Filter.Asset(&a)}, its answer thrown away. */
    DROPPED,
    /** Nothing asks it. */
    MISSING
  }
}
