package dev.lore.http.call;

import dev.lore.http.problem.Problem;
import dev.lore.http.problem.Refusal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * The name of one state of something: a digest of how it is shown. Equal states have equal tags.
 */
final class EntityTag {
  private EntityTag() {}

  /** The tag of what is shown as {@code bytes}. */
  static String of(byte[] bytes) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      var half = Arrays.copyOf(digest, 16);
      return "\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(half) + "\"";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Whether a header such as {@code If-None-Match} names {@code tag}. */
  static boolean names(@Nullable String header, String tag) {
    return header != null
        && Arrays.stream(header.split(","))
            .map(String::strip)
            .map(one -> one.startsWith("W/") ? one.substring(2) : one)
            .anyMatch(one -> one.equals("*") || one.equals(tag));
  }

  /** Refuses a change of something that is in another state than whoever asks has seen. */
  static void hold(@Nullable String ifMatch, String now) {
    if (ifMatch != null && !names(ifMatch, now)) {
      throw new Refusal(
          Problem.of(412, "it has changed since it was read", "Read it again, then decide.")
              .with("ETag", now));
    }
  }
}
