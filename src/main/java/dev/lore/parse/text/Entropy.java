package dev.lore.parse.text;

/** Shannon entropy, by which what is random is told from words. */
public final class Entropy {
  private Entropy() {}

  /** Bits a character, of those that are ASCII; none where there is none. */
  public static double of(String text) {
    var counts = new int[128];
    int counted = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < 128) {
        counts[text.charAt(i)]++;
        counted++;
      }
    }
    double bits = 0;
    for (int count : counts) {
      if (count > 0) {
        double share = (double) count / counted;
        bits -= share * Math.log(share) / Math.log(2);
      }
    }
    return bits;
  }
}
