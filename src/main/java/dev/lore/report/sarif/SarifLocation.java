package dev.lore.report.sarif;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lore.model.Location;
import dev.lore.report.Json;
import java.io.IOException;
import java.util.List;

/**
 * A place of the audited tree as SARIF says it (SARIF 2.1.0, sections 3.28 to 3.30): a URI relative
 * to {@code %SRCROOT%}, a line and a column.
 *
 * <p>Of a path, letters, digits, {@code /} and the marks that RFC 3986 (section 3.3) lets a path
 * hold stay; every other byte of the UTF-8 form is percent-encoded. So is the colon: {@code a:b}
 * would be a URI of scheme {@code a}.
 */
final class SarifLocation {
  /** The name that SARIF (section 3.14.14) and GitHub know the audited folder by. */
  static final String ROOT = "%SRCROOT%";

  private static final String KEPT = "-._~/!$&'()*+,;=@";

  private SarifLocation() {}

  /** Writes the field {@code locations} with the one place {@code at}. */
  static void write(Json json, Location at) throws IOException {
    json.objects(
        "locations",
        List.of(at),
        place -> json.object("physicalLocation", () -> physical(json, place)));
  }

  /** {@code path} as a relative URI reference. */
  static String uri(String path) {
    var uri = new StringBuilder(path.length());
    for (byte unit : Json.wellFormed(path).getBytes(UTF_8)) {
      if (kept(unit)) {
        uri.append((char) unit);
      } else {
        uri.append(String.format("%%%02X", unit & 0xFF));
      }
    }
    return uri.toString();
  }

  private static void physical(Json json, Location at) throws IOException {
    json.object(
        "artifactLocation",
        () -> {
          json.text("uri", uri(at.path()));
          json.text("uriBaseId", ROOT);
        });
    json.object(
        "region",
        () -> {
          json.number("startLine", at.line());
          json.number("startColumn", at.column());
        });
  }

  private static boolean kept(byte unit) {
    return (unit >= 'a' && unit <= 'z')
        || (unit >= 'A' && unit <= 'Z')
        || (unit >= '0' && unit <= '9')
        || KEPT.indexOf(unit) >= 0;
  }
}
