package dev.lore.parse.go.types;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a package knows of those that it imports, as far as their source lies in the same module.
 * Names are as seen from outside: {@code example.com/shop/api.Client.Do}.
 */
public final class Neighbours {
  /** A package that nothing is known around of. */
  public static final Neighbours NONE = new Neighbours(path -> Optional.empty());

  /** The path of an import, of which {@code yaml.v3} may be the end, and a name in it. */
  private static final Pattern NAME =
      Pattern.compile("((?:[^\\[\\](),|]*/)?[^/.\\[\\](),|]+(?:\\.v\\d+)?)(\\.[^/]+)");

  /** Where a type of the package itself begins: {@code [].Client}, {@code func(.Client,error)}. */
  private static final Pattern OWN = Pattern.compile("(^|\\[\\]|[(,])\\.");

  private final Function<String, Optional<GoExports>> packages;

  /** Around a package that sees {@code packages}, by the paths of their imports. */
  public Neighbours(Function<String, Optional<GoExports>> packages) {
    this.packages = packages;
  }

  /** The results of a function; null where it is not known. */
  @Nullable List<String> results(String name) {
    return known(name, GoExports::functions)
        .map(results -> results.stream().map(type -> seen(name, type)).toList())
        .orElse(null);
  }

  /** The type of a variable or field; null where it is not known. */
  @Nullable String value(String name) {
    return known(name, GoExports::values).map(type -> seen(name, type)).orElse(null);
  }

  /** The types that a type embeds. */
  List<String> embedded(String type) {
    return known(type, GoExports::embedded)
        .map(inner -> inner.stream().map(one -> seen(type, one)).toList())
        .orElse(List.of());
  }

  private <T> Optional<T> known(String name, Function<GoExports, java.util.Map<String, T>> part) {
    var matcher = NAME.matcher(name);
    return matcher.matches()
        ? packages.apply(matcher.group(1)).map(exports -> part.apply(exports).get(matcher.group(2)))
        : Optional.empty();
  }

  /** A type that the package of {@code name} calls its own, as it is called here. */
  private static String seen(String name, String type) {
    var matcher = NAME.matcher(name);
    String path = matcher.matches() ? matcher.group(1) : "";
    return OWN.matcher(type)
        .replaceAll("$1" + java.util.regex.Matcher.quoteReplacement(path + "."));
  }
}
