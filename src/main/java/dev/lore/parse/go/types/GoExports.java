package dev.lore.parse.go.types;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a package shows to those who import it, by names within it: {@code .Client.Do}.
 *
 * @param functions the results of exported functions and methods
 * @param values the types of exported variables and fields
 * @param embedded the types that a type embeds or is defined by
 */
public record GoExports(
    Map<String, List<String>> functions,
    Map<String, String> values,
    Map<String, List<String>> embedded) {
  /** That of a package of which nothing has been read yet. */
  public static GoExports empty() {
    return new GoExports(new HashMap<>(), new HashMap<>(), new HashMap<>());
  }

  /** Takes in what one file declares; what an earlier one has declared stays. */
  public void add(
      Map<String, List<String>> functions,
      Map<String, String> values,
      Map<String, List<String>> embedded) {
    functions.forEach((name, results) -> {
      if (isExported(name)) {
        this.functions.putIfAbsent(name, results);
      }
    });
    values.forEach((name, type) -> {
      if (isExported(name)) {
        this.values.putIfAbsent(name, type);
      }
    });
    embedded.forEach(this.embedded::putIfAbsent);
  }

  private static boolean isExported(String name) {
    return Character.isUpperCase(
        name.charAt(Math.min(name.lastIndexOf('.') + 1, name.length() - 1)));
  }
}
