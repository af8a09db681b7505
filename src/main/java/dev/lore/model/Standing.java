package dev.lore.model;

import org.jspecify.annotations.Nullable;

/**
 * What an entry of the catalogue is worth.
 *
 * @param confidence how sure its facts are; null where it does not say
 * @param dropped why there is to be no skill for it: {@code niche}; empty where there may be one
 */
public record Standing(@Nullable Confidence confidence, String dropped) {
  /** An entry that says nothing of itself. */
  public static final Standing UNSAID = new Standing(null, "");
}
