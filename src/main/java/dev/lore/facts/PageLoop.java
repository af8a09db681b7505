package dev.lore.facts;

import dev.lore.model.Location;

/**
 * A loop in Go that fetches page after page: {@code for token != "" { page, err := list(token); …
 * }}.
 *
 * @param at where it begins
 * @param page what tells the pages apart, as written: {@code token}, {@code req.PageToken}
 * @param end what ends it
 */
public record PageLoop(Location at, String page, End end) implements CodeFact {
  /** What ends a loop over pages. */
  public enum End {
    /** A number of rounds, or of things fetched. */
    BOUND,
    /** Something that the response says. */
    RESPONSE,
    /** Only what the request says, which no response changes. */
    REQUEST,
    /** Nothing but an error. */
    NONE
  }
}
