package dev.lore.parse.credential;

import dev.lore.parse.text.Entropy;
import java.util.Arrays;

/** How random a text looks. */
final class Randomness {
  /** In texts of this length a few marks may part what is random all the same. */
  private static final int LONG = 32;

  private static final double MUCH = 3.9;

  private Randomness() {}

  /**
   * Whether one of its parts changes between letters and digits as no word does: {@code 9f86d081},
   * and not {@code tls13-aes128-v2}.
   */
  static boolean mixed(String text) {
    return Arrays.stream(text.split("[^0-9A-Za-z]+", -1))
            .anyMatch(part -> part.length() >= 8 && changes(part) >= Math.max(3, part.length() / 8))
        || (text.length() >= LONG
            && Entropy.of(text) >= MUCH
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
