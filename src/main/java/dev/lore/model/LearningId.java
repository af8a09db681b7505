package dev.lore.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The identity of a learning: {@code l-} and ten characters that follow from what it says.
 *
 * <p>Texts that are the same to {@link Wording} have one id. Ten characters are 50 bits: among
 * 100,000 learnings two share one with a chance of about one in 200,000.
 */
public final class LearningId {
  /** RFC 4648's alphabet, in lower case. */
  private static final String BASE_32 = "abcdefghijklmnopqrstuvwxyz234567";

  private static final int LENGTH = 10;

  private LearningId() {}

  /** The id of a learning that says {@code insight}. */
  public static String of(String insight) {
    return "l-" + digest(Wording.common(insight));
  }

  /** The id that it has where {@code others} texts that say something else have those before it. */
  public static String of(String insight, int others) {
    return "l-" + digest(Wording.common(insight) + "\n" + others);
  }

  /** Ten characters that stand for {@code text}. */
  public static String digest(String text) {
    byte[] hash;
    try {
      hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
    long bits = 0;
    for (int i = 0; i < 7; i++) {
      bits = bits << 8 | (hash[i] & 0xFF);
    }
    bits >>>= 6;
    var digest = new char[LENGTH];
    for (int i = LENGTH - 1; i >= 0; i--) {
      digest[i] = BASE_32.charAt((int) (bits & 31));
      bits >>>= 5;
    }
    return new String(digest);
  }
}
