package dev.lore.store.client.entry;

import org.jspecify.annotations.Nullable;

/**
 * One piece that Lore puts into a file.
 *
 * <p>Texts are without a byte order mark; that of a file which is not there is empty. Whoever
 * throws {@link dev.lore.store.yaml.SetAside} leaves the file as it is.
 */
public interface Entry {
  /** What it is called in the record, once a file. */
  String name();

  /** How to put it into {@code text}; null where it is there already. */
  @Nullable Splice put(String text, String shown);

  /**
   * The text without this entry, found by what it says; the same text where it is gone.
   *
   * @param made as {@link Splice#made} was
   */
  String without(String text, String shown, int made);

  /** Whether {@code after} is {@code before} less this entry and nothing else. */
  boolean isProvedBy(String before, String after, int made);
}
