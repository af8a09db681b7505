package dev.lore.parse.text;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.lore.model.KeyShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One shape of secrets, ready to be looked for: those entries of the data that differ in their
 * literal alone are one.
 *
 * <p>Its patterns are compiled where they are first needed, since most shapes never are.
 */
final class SecretShape {
  /** A secret in a text: {@code start} up to {@code end}. */
  record Found(SecretShape shape, int start, int end, String mask, boolean placeholder) {}

  /** What may stand around a pattern that else stays on one line. */
  private static final String EDGES =
      "^\\(\\?:\\^\\|\\[\\^[^\\]]*\\]\\)|\\(\\?:\\[\\^[^\\]]*\\]\\|\\$\\)$";

  private final KeyShape key;
  private final List<String> literals;
  private final boolean withinLine;
  private volatile @Nullable Pattern pattern;
  private volatile @Nullable Pattern standsIn;

  SecretShape(KeyShape key, List<String> literals) {
    this.key = key;
    this.literals = literals;
    this.withinLine = key.oneLine() || staysOnLine(key.pattern());
  }

  /** Whether no match can hold the end of a line, so that matching lines finds the same. */
  static boolean staysOnLine(String pattern) {
    var middle = pattern.replaceAll(EDGES, "");
    return !middle.matches("(?s).*(?:\\\\[sSWDPpnx]|\\[\\^|\\(\\?s|[^\\\\]\\.[*+?{]).*");
  }

  KeyShape key() {
    return key;
  }

  List<String> literals() {
    return literals;
  }

  /** What has this shape in {@code text}, where its literals begin at {@code hits}, sorted. */
  List<Found> in(String text, int[] hits) {
    var found = new ArrayList<Found>();
    if (!withinLine) {
      match(text, 0, found);
      return found;
    }
    int end = -1;
    for (int hit : hits) {
      if (hit > end) {
        int start = text.lastIndexOf('\n', hit) + 1;
        end = text.indexOf('\n', hit);
        end = end < 0 ? text.length() : end;
        match(text.substring(start, end), start, found);
      }
    }
    return found;
  }

  private void match(String text, int offset, List<Found> found) {
    var compiled = pattern();
    int group = compiled.namedGroups().getOrDefault("secret", Math.min(1, compiled.groupCount()));
    var matcher = compiled.matcher(text);
    while (matcher.find()) {
      var secret = matcher.group(group);
      if (secret != null
          && (key.jwtRole() == null || JsonWebToken.hasRole(secret, key.jwtRole()))) {
        int start = offset + matcher.start(group);
        found.add(
            new Found(
                this, start, start + secret.length(), mask(secret), placeholder(matcher, secret)));
      }
    }
  }

  private boolean placeholder(Matcher matcher, String secret) {
    if (key.standsIn() == null) {
      return Placeholder.looksLike(secret, literalOf(secret));
    }
    return standsIn(key.standsIn()).matcher(secret).find()
        || (matcher.pattern().namedGroups().containsKey("user")
            && secret.equals(matcher.group("user")));
  }

  private String mask(String secret) {
    return mask(secret, literalOf(secret));
  }

  /** The part that every such secret has, then its length: {@code sk_live_… (107 characters)}. */
  static String mask(String secret, String literal) {
    String shown = secret.startsWith(literal) ? literal : "";
    return shown + "… (" + secret.length() + " characters)";
  }

  private String literalOf(String secret) {
    return literals.stream().filter(secret::contains).findFirst().orElse(key.literal());
  }

  private Pattern pattern() {
    var compiled = pattern;
    if (compiled == null) {
      compiled = Pattern.compile(key.pattern());
      pattern = compiled;
    }
    return Objects.requireNonNull(compiled);
  }

  private Pattern standsIn(String text) {
    var compiled = standsIn;
    if (compiled == null) {
      compiled = Pattern.compile(text);
      standsIn = compiled;
    }
    return Objects.requireNonNull(compiled);
  }
}
