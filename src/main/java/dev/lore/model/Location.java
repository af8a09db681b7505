package dev.lore.model;

import java.util.Comparator;

/**
 * A place in a text file of the audited tree.
 *
 * @param path relative to the audited root, with {@code /} between folders
 * @param line counted from 1
 * @param column counted from 1, in UTF-16 code units as SARIF's {@code utf16CodeUnits} counts them
 */
public record Location(String path, int line, int column) implements Comparable<Location> {
  private static final Comparator<Location> ORDER =
      Comparator.comparing(Location::path)
          .thenComparingInt(Location::line)
          .thenComparingInt(Location::column);

  /** The first column of a line. */
  public static Location of(String path, int line) {
    return new Location(path, line, 1);
  }

  /** Whether this place comes earlier, files in the order of their paths. */
  public boolean before(Location other) {
    return compareTo(other) < 0;
  }

  @Override
  public int compareTo(Location other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return path + ":" + line;
  }
}
