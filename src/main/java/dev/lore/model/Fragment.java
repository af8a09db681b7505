package dev.lore.model;

import java.util.List;

/**
 * A piece of a passage that shows why it was found.
 *
 * @param text one line, shortened at the ends
 * @param marks the words in it that match, in order, apart from each other
 */
public record Fragment(String text, List<Mark> marks) {
  /**
   * A stretch of the text.
   *
   * @param start of its first UTF-16 code unit, counted from 0
   * @param end after its last
   */
  public record Mark(int start, int end) {}
}
