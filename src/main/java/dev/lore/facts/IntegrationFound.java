package dev.lore.facts;

import dev.lore.model.Location;

/**
 * An integration written in Go: a type with the policy's entry point and one of its marks, {@code
 * func (t *Vendor) Invoke() error}.
 *
 * @param at its entry point
 * @param name the type: {@code Vendor}
 * @param machines whether it sends machines, which a filter must look at
 * @param imports whether it only reads files, and asks no vendor anything
 * @param filtered whether the package makes the filter
 */
public record IntegrationFound(
    Location at, String name, boolean machines, boolean imports, boolean filtered)
    implements CodeFact {
  /** Whether a filter has to look at what it sends. */
  public boolean needsFilter() {
    return machines && !imports;
  }
}
