package dev.lore.model;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known about one third-party service: an entry of the catalogue.
 *
 * <p>Lists are in the order of the file and never null; what is not known is left out there and
 * empty here.
 *
 * @param name lower case, the file's name: {@code stripe}
 * @param title as the provider writes it: {@code Stripe}
 * @param category {@code payments}, {@code email}, …
 * @param aliases further names, among them those of skills that cover it: {@code payments}
 * @param packages package names by ecosystem: {@code npm}, {@code pypi}, {@code go}, {@code maven}
 * @param imports module prefixes as code writes them, by language: {@code javascript}, {@code
 *     python}, {@code go}, {@code java}
 * @param envVars environment variables that name this provider
 * @param keys how its secrets look
 * @param docs where the provider documents its API
 * @param source where these facts come from
 * @param layer who says so
 */
public record Integration(
    String name,
    String title,
    String category,
    List<String> aliases,
    Map<String, List<String>> packages,
    Map<String, List<String>> imports,
    List<String> envVars,
    List<KeyShape> keys,
    String docs,
    String source,
    Layer layer) {

  /** The same entry, recognising the secrets that {@code other} recognises too. */
  public Integration withKeysOf(Integration other) {
    var all = new LinkedHashSet<>(keys);
    all.addAll(other.keys);
    return new Integration(
        name,
        title,
        category,
        aliases,
        packages,
        imports,
        envVars,
        List.copyOf(all),
        docs,
        source,
        layer);
  }

  /** Whether {@code word} is its name, its title or one of its aliases, in whatever case. */
  public boolean calledBy(String word) {
    return name.equalsIgnoreCase(word)
        || title.equalsIgnoreCase(word)
        || aliases.stream().anyMatch(word::equalsIgnoreCase);
  }

  /**
   * The one among {@code all} that {@code word} calls: by its name before all, else as the only
   * one; empty where there is none, or several share an alias.
   */
  public static Optional<Integration> called(String word, Collection<Integration> all) {
    var calling = all.stream().filter(entry -> entry.calledBy(word)).toList();
    return calling.stream()
        .filter(entry -> entry.name.equalsIgnoreCase(word))
        .findFirst()
        .or(() -> calling.size() == 1 ? Optional.of(calling.getFirst()) : Optional.empty());
  }
}
