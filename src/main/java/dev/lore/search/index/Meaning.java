package dev.lore.search.index;

import dev.lore.model.Passage;

/** The text that a passage's vector is made of. */
public final class Meaning {
  private Meaning() {}

  /** Title and body; nothing that changes when a passage moves or is confirmed. */
  public static String of(Passage passage) {
    return passage.title().isEmpty() ? passage.body() : passage.title() + "\n" + passage.body();
  }
}
