package dev.lore.facts;

/**
 * A stretch of one file, for questions of nesting and order.
 *
 * @param path the file
 * @param start index of its first character, counted from 0 in UTF-16 code units
 * @param end index behind its last character
 */
public record Span(String path, int start, int end) {
  /** Whether {@code other} lies within this stretch, or is the same. */
  public boolean encloses(Span other) {
    return path.equals(other.path) && start <= other.start && other.end <= end;
  }

  /** Whether this ends before {@code other} begins. */
  public boolean precedes(Span other) {
    return path.equals(other.path) && end <= other.start;
  }
}
