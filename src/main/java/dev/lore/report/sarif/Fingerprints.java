package dev.lore.report.sarif;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lore.model.Finding;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Names for findings that stay the same while lines move: SHA-256 in hexadecimal of rule id, path,
 * message and the ordinal among findings equal in these three, joined by NUL, as UTF-8.
 *
 * <p>Holds the counts of one run; findings are handed in in the order of their places. What is
 * hashed never changes under the same key: another recipe takes another key.
 */
final class Fingerprints {
  /** The name and version of the recipe (SARIF 2.1.0, section 3.27.17). */
  static final String KEY = "loreFinding/v1";

  private final Map<String, Integer> seen = new HashMap<>();

  String next(Finding finding) {
    String words =
        String.join("\0", finding.rule().toString(), finding.at().path(), finding.message());
    int ordinal = seen.merge(words, 1, Integer::sum);
    return HexFormat.of().formatHex(sha256().digest((words + "\0" + ordinal).getBytes(UTF_8)));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
