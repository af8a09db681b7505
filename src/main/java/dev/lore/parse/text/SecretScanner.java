package dev.lore.parse.text;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.lore.facts.SecretSeen;
import dev.lore.model.KeyShape;
import dev.lore.model.Location;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds texts with the shape of a secret, in any text file.
 *
 * <p>A file without the literal of a shape is never matched against its pattern; patterns run in
 * linear time (RE2/J). Threads may share one.
 */
public final class SecretScanner {
  private record Shape(KeyShape key, Pattern pattern, int group, @Nullable Pattern standsIn) {
    static Shape of(KeyShape key) {
      var pattern = Pattern.compile(key.pattern());
      int first = pattern.groupCount() > 0 ? 1 : 0;
      return new Shape(
          key,
          pattern,
          pattern.namedGroups().getOrDefault("secret", first),
          key.standsIn() == null ? null : Pattern.compile(key.standsIn()));
    }

    /** What has this shape, in the order of the text. */
    List<Found> in(String text) {
      var found = new ArrayList<Found>();
      int at = text.indexOf(key.literal());
      if (at >= 0 && !key.oneLine()) {
        match(text, 0, found);
      } else if (at >= 0) {
        for (int end; at >= 0; at = text.indexOf(key.literal(), end)) {
          int start = text.lastIndexOf('\n', at) + 1;
          end = text.indexOf('\n', at);
          end = end < 0 ? text.length() : end;
          match(text.substring(start, end), start, found);
        }
      }
      return found;
    }

    private void match(String text, int offset, List<Found> found) {
      var matcher = pattern.matcher(text);
      while (matcher.find()) {
        var secret = matcher.group(group);
        if (secret != null
            && (key.jwtRole() == null || JsonWebToken.hasRole(secret, key.jwtRole()))) {
          int start = offset + matcher.start(group);
          found.add(
              new Found(
                  start,
                  start + secret.length(),
                  mask(secret, key.literal()),
                  placeholder(matcher, secret)));
        }
      }
    }

    private boolean placeholder(Matcher matcher, String secret) {
      return standsIn == null
          ? Placeholder.looksLike(secret, key.literal())
          : standsIn.matcher(secret).find()
              || (pattern.namedGroups().containsKey("user")
                  && secret.equals(matcher.group("user")));
    }
  }

  private record Found(int start, int end, String mask, boolean placeholder) {}

  private final List<Shape> shapes;

  private SecretScanner(List<Shape> shapes) {
    this.shapes = shapes;
  }

  /** A scanner for these shapes, earlier ones winning where two match at the same place. */
  public static SecretScanner of(List<KeyShape> keys) {
    return new SecretScanner(keys.stream().map(Shape::of).toList());
  }

  /**
   * What has the shape of a secret in {@code source}, masked, in the order of its shapes and then
   * of the text.
   */
  public List<SecretSeen> scan(SourceText source) {
    var found = new LinkedHashMap<Location, SecretSeen>();
    for (var shape : shapes) {
      var key = shape.key();
      for (var one : shape.in(source.text())) {
        var at = source.location(one.start());
        found.putIfAbsent(
            at, new SecretSeen(at, key.integration(), key.name(), one.mask(), one.placeholder()));
      }
    }
    return List.copyOf(found.values());
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

  private List<Found> secrets(SourceText source) {
    return shapes.stream()
        .flatMap(shape -> shape.in(source.text()).stream())
        .filter(one -> !one.placeholder())
        .sorted(Comparator.comparingInt(Found::start))
        .toList();
  }

  /** The part that every such secret has, then its length: {@code sk_live_… (107 characters)}. */
  static String mask(String secret, String literal) {
    String shown = secret.startsWith(literal) ? literal : "";
    return shown + "… (" + secret.length() + " characters)";
  }
}
