package dev.lore.parse.text;

import java.util.List;
import java.util.Locale;

/**
 * Tells a text that stands for a secret from one that is a secret.
 *
 * <p>A random key of twenty letters and digits has some fourteen different ones; {@code
 * xxxxxxxxxxxx}, {@code 1234567890} and {@code your_key_here} do not look like that.
 */
final class Placeholder {
  /** Words that documentation puts in a key's place. */
  private static final List<String> WORDS =
      List.of(
          "example",
          "placeholder",
          "your",
          "dummy",
          "fake",
          "sample",
          "redacted",
          "changeme",
          "replace",
          "insert",
          "secret",
          "mock",
          "foobar",
          "xxxx",
          "0000",
          "1111",
          "...",
          "****",
          "abcdef",
          "123456",
          "test_key",
          "testkey",
          "todo");

  /** Shannon entropy, bits a character, below which a key's body is not random. */
  private static final double LEAST_ENTROPY = 3.0;

  private Placeholder() {}

  /** Whether {@code secret}, which begins with or holds {@code literal}, is a stand-in. */
  static boolean looksLike(String secret, String literal) {
    int at = secret.indexOf(literal);
    String body =
        at < 0 ? secret : secret.substring(0, at) + secret.substring(at + literal.length());
    String lower = body.toLowerCase(Locale.ROOT);
    return WORDS.stream().anyMatch(lower::contains)
        || Entropy.of(body) < LEAST_ENTROPY
        || PublishedSecrets.contain(secret);
  }
}
