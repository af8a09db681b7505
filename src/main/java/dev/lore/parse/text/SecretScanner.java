package dev.lore.parse.text;

import com.google.re2j.Pattern;
import dev.lore.facts.SecretSeen;
import dev.lore.model.KeyShape;
import dev.lore.model.Location;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds texts with the shape of a secret, in any text file.
 *
 * <p>A file without the literal of a shape is never matched against its pattern; patterns run in
 * linear time (RE2/J). Threads may share one.
 */
public final class SecretScanner {
  private record Shape(KeyShape key, Pattern pattern) {}

  private final List<Shape> shapes;

  private SecretScanner(List<Shape> shapes) {
    this.shapes = shapes;
  }

  /** A scanner for these shapes, earlier ones winning where two match at the same place. */
  public static SecretScanner of(List<KeyShape> keys) {
    return new SecretScanner(
        keys.stream().map(key -> new Shape(key, Pattern.compile(key.pattern()))).toList());
  }

  /**
   * What has the shape of a secret in {@code source}, masked, in the order of its shapes and then
   * of the text.
   */
  public List<SecretSeen> scan(SourceText source) {
    var found = new LinkedHashMap<Location, SecretSeen>();
    for (var shape : shapes) {
      if (source.text().contains(shape.key().literal())) {
        match(source, shape, found);
      }
    }
    return List.copyOf(found.values());
  }

  private static void match(SourceText source, Shape shape, Map<Location, SecretSeen> found) {
    var key = shape.key();
    var matcher = shape.pattern().matcher(source.text());
    int group = matcher.groupCount() > 0 ? 1 : 0;
    while (matcher.find()) {
      String secret = matcher.group(group);
      if (secret == null
          || (key.jwtRole() != null && !JsonWebToken.hasRole(secret, key.jwtRole()))) {
        continue;
      }
      var at = source.location(matcher.start(group));
      boolean placeholder = Placeholder.looksLike(secret, key.literal());
      found.putIfAbsent(
          at,
          new SecretSeen(
              at, key.integration(), key.name(), mask(secret, key.literal()), placeholder));
    }
  }

  /**
   * The same text with each secret masked, in as many lines; what stands for a secret is left as it
   * is.
   */
  public SourceText masked(SourceText source) {
    var text = source.text();
    var masked = new StringBuilder();
    int done = 0;
    for (var secret : secrets(source)) {
      if (secret.start() >= done) {
        masked.append(text, done, secret.start()).append(secret.mask());
      }
      if (secret.end() > done) {
        text.substring(Math.max(done, secret.start()), secret.end())
            .chars()
            .filter(c -> c == '\n')
            .forEach(c -> masked.append('\n'));
        done = secret.end();
      }
    }
    return done == 0 ? source : SourceText.of(source.path(), masked + text.substring(done));
  }

  private record Secret(int start, int end, String mask) {}

  private List<Secret> secrets(SourceText source) {
    var found = new ArrayList<Secret>();
    for (var shape : shapes) {
      if (source.text().contains(shape.key().literal())) {
        each(source, shape, found);
      }
    }
    found.sort(Comparator.comparingInt(Secret::start));
    return found;
  }

  private static void each(SourceText source, Shape shape, List<Secret> found) {
    var key = shape.key();
    var matcher = shape.pattern().matcher(source.text());
    int group = matcher.groupCount() > 0 ? 1 : 0;
    while (matcher.find()) {
      String secret = matcher.group(group);
      if (secret != null
          && (key.jwtRole() == null || JsonWebToken.hasRole(secret, key.jwtRole()))
          && !Placeholder.looksLike(secret, key.literal())) {
        found.add(
            new Secret(matcher.start(group), matcher.end(group), mask(secret, key.literal())));
      }
    }
  }

  /** The part that every such secret has, then its length: {@code sk_live_… (107 characters)}. */
  static String mask(String secret, String literal) {
    String shown = secret.startsWith(literal) ? literal : "";
    return shown + "… (" + secret.length() + " characters)";
  }
}
