package dev.lore.model;

import java.util.Arrays;

/** How far apart two words are, to ask whether one was meant for the other. */
public final class Spelling {
  /** Of a longer word the beginning counts: time grows with the product of the lengths. */
  private static final int LONGEST = 100;

  private Spelling() {}

  /**
   * Levenshtein's distance: how many letters must be put in, taken out or changed.
   *
   * @param from of which the first hundred letters count
   */
  public static int distance(String from, String to) {
    var row = new int[to.length() + 1];
    Arrays.setAll(row, column -> column);
    for (int i = 1; i <= Math.min(from.length(), LONGEST); i++) {
      int corner = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int changed = corner + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        corner = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[to.length()];
  }
}
