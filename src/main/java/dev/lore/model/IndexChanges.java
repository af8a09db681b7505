package dev.lore.model;

/**
 * What it took to bring an index in line with its sources.
 *
 * @param sources how many had changed, come or gone
 * @param written how many passages were indexed
 * @param dropped how many passages went
 */
public record IndexChanges(int sources, int written, int dropped) {
  /** Nothing had changed. */
  public static final IndexChanges NONE = new IndexChanges(0, 0, 0);
}
