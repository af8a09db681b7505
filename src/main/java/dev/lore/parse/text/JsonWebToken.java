package dev.lore.parse.text;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/** A JSON Web Token (RFC 7519), read without checking its signature. */
final class JsonWebToken {
  private JsonWebToken() {}

  /** Whether the payload of {@code token} claims {@code role}. */
  static boolean hasRole(String token, String role) {
    String[] parts = token.split("\\.", -1);
    if (parts.length != 3) {
      return false;
    }
    try {
      String payload = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
      return Pattern.compile("\"role\"\\s*:\\s*\"" + Pattern.quote(role) + "\"")
          .matcher(payload)
          .find();
    } catch (IllegalArgumentException notBase64) {
      return false;
    }
  }
}
