package dev.lore.facts;

import dev.lore.model.Location;
import java.util.Set;

/**
 * A loop that sends a request again after it failed: {@code for (let i = 0; i < 3; i++) { try {
 * return await fetch(url); } catch (e) { await sleep(1000 * 2 ** i); } }}.
 *
 * @param at where the loop begins
 * @param language of the file
 * @param traits what it does
 */
public record RetrySeen(Location at, String language, Set<Trait> traits) implements CodeFact {
  /** What such a loop may do. */
  public enum Trait {
    /** It ends after so many attempts, or at some time. */
    BOUNDED,
    /** It waits between attempts. */
    WAITS,
    /** It waits longer each time, at random, or as long as the server asks for. */
    BACKS_OFF,
    /** What it sends again creates something each time that it arrives. */
    WRITES,
    /** What it sends has a key by which the server knows it again. */
    KEYED,
    /** It, or its file, heeds an answer that says that requests are too many. */
    HEEDS_LIMIT
  }

  /** The file it stands in. */
  public String path() {
    return at.path();
  }

  /** Whether nothing ends it but success. */
  public boolean endless() {
    return !traits.contains(Trait.BOUNDED);
  }

  /** Whether the next attempt follows at once, or always after the same time. */
  public boolean steady() {
    return !traits.contains(Trait.BACKS_OFF);
  }

  /** Whether it waits at all. */
  public boolean waits() {
    return traits.contains(Trait.WAITS);
  }

  /** Whether it may make twice what was to be made once. */
  public boolean doubling() {
    return traits.contains(Trait.WRITES) && !traits.contains(Trait.KEYED);
  }

  /** Whether what it sends again creates something. */
  public boolean writing() {
    return traits.contains(Trait.WRITES);
  }

  /** Whether it treats too many requests as any other failure. */
  public boolean deaf() {
    return !traits.contains(Trait.HEEDS_LIMIT);
  }
}
