package dev.lore.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an entry of the catalogue is worth.
 *
 * @param confidence how sure its facts are; null where it does not say
 * @param dropped why there is to be no skill for it: {@code niche}; empty where there may be one
 * @param seeds the sides that a skill is expected for, whether in use or not
 */
public record Standing(@Nullable Confidence confidence, String dropped, List<Seed> seeds) {
  /** An entry that says nothing of itself. */
  public static final Standing UNSAID = new Standing(null, "", List.of());
}
