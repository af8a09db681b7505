package dev.lore.facts;

import dev.lore.model.Location;

/**
 * How an integration in Go finds out whether its credentials are good: {@code func (t *Vendor)
 * ValidateCredentials() error}, and how its entry point uses that.
 *
 * @param at the method, or the line of the entry point that it is about
 * @param integration the type
 * @param state what is the case
 */
public record CredentialsCheck(Location at, String integration, State state) implements CodeFact {
  /** What can be the case. */
  public enum State {
    /** It asks the vendor, and the entry point begins with it. */
    KEPT,
    /** There is no such method. */
    MISSING,
    /** It asks nobody anything. */
    IDLE,
    /** The entry point does not call it. */
    UNUSED,
    /** The entry point calls it behind other work. */
    LATE,
    /** The entry point calls it and does not look at the error. */
    IGNORED
  }
}
