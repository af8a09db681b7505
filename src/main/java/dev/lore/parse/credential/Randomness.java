package dev.lore.parse.credential;

import java.util.Arrays;
import java.util.HashMap;

/** How random a text looks. */
final class Randomness {
  /** In texts of this length a few marks may part what is random all the same. */
  private static final int LONG = 32;

  private static final double MUCH = 3.9;

  private Randomness() {}

  /** Shannon entropy in bits a character. */
  static double entropy(String text) {
    var counts = new HashMap<Character, Integer>();
    for (int i = 0; i < text.length(); i++) {
      counts.merge(text.charAt(i), 1, Integer::sum);
    }
    double bits = 0;
    for (int count : counts.values()) {
      double share = (double) count / text.length();
      bits -= share * Math.log(share) / Math.log(2);
    }
    return bits;
  }

  /**
   * Whether one of its parts changes between letters and digits as no word does: {@code 9f86d081},
   * and not {@code tls13-aes128-v2}.
   */
  static boolean mixed(String text) {
    return Arrays.stream(text.split("[^0-9A-Za-z]+", -1))
            .anyMatch(part -> part.length() >= 8 && changes(part) >= Math.max(3, part.length() / 8))
        || (text.length() >= LONG
            && entropy(text) >= MUCH
            && changes(text.replaceAll("[^0-9A-Za-z]", "")) >= text.length() / 5);
  }

  private static int changes(String part) {
    int changes = 0;
    for (int i = 1; i < part.length(); i++) {
      if (Character.isDigit(part.charAt(i)) != Character.isDigit(part.charAt(i - 1))) {
        changes++;
      }
    }
    return changes;
  }
}
