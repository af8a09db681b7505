package dev.lore.model;

/** Where a piece of knowledge or a rule comes from; of the same key, the project's wins. */
public enum Layer {
  /** Shipped with Lore, inside its jar. */
  TOOLKIT,
  /** Kept in the audited project. */
  PROJECT
}
