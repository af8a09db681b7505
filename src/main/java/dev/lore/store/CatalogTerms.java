package dev.lore.store;

import dev.lore.model.Confidence;
import dev.lore.model.Particulars;
import dev.lore.model.Seed;
import dev.lore.model.Standing;
import dev.lore.model.Webhook;
import dev.lore.store.yaml.YamlNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads what an entry of the catalogue says of a provider's terms: how it is called and trusted.
 */
final class CatalogTerms {
  private static final List<String> WEBHOOK =
      List.of("header", "algorithm", "raw_body", "verifiers", "events");
  private static final List<String> LANGUAGES =
      List.of("javascript", "python", "go", "java", "ruby", "php", "csharp");

  private CatalogTerms() {}

  static Particulars particulars(YamlNode root) {
    return new Particulars(
        root.optional("auth"),
        root.optional("rate_limits"),
        root.optional("retry"),
        webhook(root.child("webhook")));
  }

  private static @Nullable Webhook webhook(@Nullable YamlNode node) {
    if (node == null) {
      return null;
    }
    node.allow(WEBHOOK);
    return new Webhook(
        node.optional("header"),
        node.optional("algorithm"),
        flag(node, "raw_body"),
        verifiers(node.child("verifiers")),
        node.texts("events"));
  }

  private static Map<String, String> verifiers(@Nullable YamlNode node) {
    var verifiers = new LinkedHashMap<String, String>();
    if (node != null) {
      node.allow(LANGUAGES);
      node.entries().forEach((language, verifier) -> verifiers.put(language, verifier.text()));
    }
    return verifiers;
  }

  static Standing standing(YamlNode root) {
    var said = root.optional("confidence");
    var known = Stream.of(Confidence.values()).map(CatalogTerms::word).toList();
    if (!said.isEmpty() && !known.contains(said)) {
      throw at(root, "confidence")
          .refuse(
              "the confidence '" + said + "' is unknown",
              "Write one of " + known.stream().collect(Collectors.joining(", ")) + ".");
    }
    return new Standing(
        said.isEmpty() ? null : Confidence.valueOf(said.toUpperCase(Locale.ROOT)),
        root.optional("dropped"),
        root.list("seeds").stream().map(CatalogTerms::seed).toList());
  }

  private static Seed seed(YamlNode node) {
    node.allow(List.of("aspect", "skills"));
    return new Seed(node.required("aspect"), node.texts("skills"));
  }

  private static String word(Confidence confidence) {
    return confidence.name().toLowerCase(Locale.ROOT);
  }

  /** Whether {@code key} says so; null where it is not there. */
  static @Nullable Boolean flag(YamlNode node, String key) {
    var said = node.optional(key);
    if (!List.of("", "true", "false").contains(said)) {
      throw at(node, key)
          .refuse("'" + said + "' is neither true nor false", "Write `" + key + ": true`.");
    }
    return said.isEmpty() ? null : Boolean.valueOf(said);
  }

  private static YamlNode at(YamlNode node, String key) {
    var value = node.child(key);
    return value == null ? node : value;
  }
}
