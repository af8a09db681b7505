package dev.lore.parse.credential;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Which calls take a secret by its place, from {@code secret-arguments.txt} beside this class. */
final class SecretArguments {
  private static final Map<String, Integer> PLACES = read();

  private SecretArguments() {}

  private static Map<String, Integer> read() {
    try (var in = SecretArguments.class.getResourceAsStream("secret-arguments.txt")) {
      if (in == null) {
        throw new IllegalStateException("secret-arguments.txt is not beside its class");
      }
      var places = new HashMap<String, Integer>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split(" ", 2))
          .forEach(parts -> places.put(parts[0], Integer.valueOf(parts[1])));
      return places;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The index of the argument of {@code callee} that is a secret; -1 where none is known. */
  static int of(String callee) {
    var parts = callee.split("\\.", -1);
    var end = "";
    for (int i = parts.length - 1; i >= Math.max(0, parts.length - 3); i--) {
      end = end.isEmpty() ? parts[i] : parts[i] + "." + end;
      var place = PLACES.containsKey(end) ? PLACES.get(end) : PLACES.get(decapitalized(end));
      if (place != null) {
        return place - 1;
      }
    }
    return -1;
  }

  /** {@code JWT.sign} as {@code jwt.sign}: an object is often called what its class is. */
  private static String decapitalized(String callee) {
    int dot = callee.indexOf('.');
    return dot < 0
        ? callee
        : callee.substring(0, dot).toLowerCase(java.util.Locale.ROOT) + callee.substring(dot);
  }
}
