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
 * @param ordinary whether its name is a word of ordinary language too: {@code linear}, {@code
 *     front}
 * @param packages package names by ecosystem: {@code npm}, {@code pypi}, {@code go}, {@code maven}
 *     and those of Ruby, .NET, PHP and Rust; a scope, vendor or group alone stands for all of its
 *     packages
 * @param imports module prefixes as code writes them, by language: {@code javascript}, {@code
 *     python}, {@code go}, {@code java}
 * @param envVars environment variables that name this provider
 * @param hosts that its API answers at, with a path where the host is not the API's alone: {@code
 *     api.stripe.com}, {@code slack.com/api}; those below count too
 * @param keys how its secrets look
 * @param particulars how its calls and events behave
 * @param docs where the provider documents its API
 * @param source where these facts come from
 * @param standing what the entry is worth
 * @param layer who says so
 */
public record Integration(
    String name,
    String title,
    String category,
    List<String> aliases,
    boolean ordinary,
    Map<String, List<String>> packages,
    Map<String, List<String>> imports,
    List<String> envVars,
    List<String> hosts,
    List<KeyShape> keys,
    Particulars particulars,
    String docs,
    String source,
    Standing standing,
    Layer layer) {

  /** An entry of which no more is known than what it is called and which variables it reads. */
  public static Integration named(String name, List<String> envVars, String source, Layer layer) {
    return new Integration(
        name,
        name,
        "",
        List.of(),
        false,
        Map.of(),
        Map.of(),
        envVars,
        List.of(),
        List.of(),
        Particulars.UNKNOWN,
        "",
        source,
        Standing.UNSAID,
        layer);
  }

  /** The same entry under this title, in this category. */
  public Integration titled(String written, String domain) {
    return new Integration(
        name,
        written,
        domain,
        aliases,
        ordinary,
        packages,
        imports,
        envVars,
        hosts,
        keys,
        particulars,
        docs,
        source,
        standing,
        layer);
  }

  /** The same entry, recognising the secrets that {@code other} recognises too. */
  public Integration withKeysOf(Integration other) {
    var all = new LinkedHashSet<>(keys);
    all.addAll(other.keys);
    return new Integration(
        name,
        title,
        category,
        aliases,
        ordinary,
        packages,
        imports,
        envVars,
        hosts,
        List.copyOf(all),
        particulars,
        docs,
        source,
        standing,
        layer);
  }

  /** Whether {@code word} is its name, its title or one of its aliases, in whatever case. */
  public boolean calledBy(String word) {
    return name.equalsIgnoreCase(word)
        || title.equalsIgnoreCase(word)
        || aliases.stream().anyMatch(word::equalsIgnoreCase);
  }

  /** Whether {@code skill} is about it, by its service, its name or an alias. */
  public boolean coveredBy(Skill skill) {
    return calledBy(skill.integration()) || calledBy(skill.name());
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
