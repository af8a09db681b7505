package dev.lore.parse.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Collectors;

/** Keys that providers have published for all to try, known by their sums alone. */
final class PublishedSecrets {
  private static final int DIGITS = 24;
  private static final Set<String> SUMS = read();

  private PublishedSecrets() {}

  private static Set<String> read() {
    try (var in = PublishedSecrets.class.getResourceAsStream("published-secrets.txt")) {
      if (in == null) {
        throw new IllegalStateException("published-secrets.txt is not beside its class");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether {@code secret} is one of them. */
  static boolean contain(String secret) {
    try {
      var sum =
          MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
      return SUMS.contains(HexFormat.of().formatHex(sum).substring(0, DIGITS));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
