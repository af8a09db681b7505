package dev.lore.facts;

import dev.lore.model.Location;

/**
 * How an integration in Go says whose an asset is: {@code func (t *Vendor) CheckAffiliation(asset
 * model.Asset) (bool, error)}.
 *
 * @param at the method; the entry point where there is none
 * @param integration the type
 * @param way how it comes to its answer
 */
public record AffiliationCheck(Location at, String integration, Way way) implements CodeFact {
  /** Ways to an answer. */
  public enum Way {
    /** It asks for the one asset, or looks it up among seeds. */
    ASKS,
    /** It answers the same always. */
    STUB,
    /** It lists all assets to find one. */
    LISTS,
    /** There is no such method. */
    MISSING
  }
}
