package dev.lore.parse.text;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import com.google.re2j.Pattern;
import java.io.IOException;
import java.util.Base64;

/** A JSON Web Token (RFC 7519), read without checking its signature. */
final class JsonWebToken {
  private static final JsonFactory JSON = new JsonFactory();

  private JsonWebToken() {}

  /**
   * Whether the payload of {@code token} claims a role that {@code roles} matches as a whole (RE2),
   * not somewhere within another claim.
   */
  static boolean hasRole(String token, String roles) {
    String[] parts = token.split("\\.", -1);
    if (parts.length != 3) {
      return false;
    }
    try (var payload = JSON.createParser(Base64.getUrlDecoder().decode(parts[1]))) {
      if (payload.nextToken() != JsonToken.START_OBJECT) {
        return false;
      }
      while (payload.nextToken() == JsonToken.FIELD_NAME) {
        boolean claim = payload.currentName().equals("role");
        if (payload.nextToken() == JsonToken.VALUE_STRING && claim) {
          return Pattern.matches(roles, payload.getText());
        }
        payload.skipChildren();
      }
      return false;
    } catch (IllegalArgumentException | IOException notToken) {
      return false;
    }
  }
}
