package dev.lore.store;

import dev.lore.model.Integration;
import dev.lore.model.Layer;
import dev.lore.store.yaml.SetAside;
import dev.lore.store.yaml.YamlNode;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads one catalogue entry, {@code expertise/catalog/stripe.yaml}: what is known about one
 * integration.
 *
 * <p>Strict, since a mistyped key would make detection or a secret check blind without a word.
 */
final class CatalogReader {
  private static final List<String> KEYS =
      List.of(
          "name",
          "title",
          "category",
          "aliases",
          "ordinary_word",
          "seeds",
          "packages",
          "imports",
          "env_vars",
          "hosts",
          "keys",
          "auth",
          "rate_limits",
          "retry",
          "webhook",
          "docs",
          "source",
          "confidence",
          "dropped",
          "examples");
  private static final List<String> ECOSYSTEMS =
      List.of("npm", "pypi", "go", "maven", "rubygems", "nuget", "packagist", "crates");
  private static final List<String> LANGUAGES = List.of("javascript", "python", "go", "java");

  private CatalogReader() {}

  static Integration read(YamlNode root, Path file, Layer layer) {
    root.allow(KEYS);
    var name = root.required("name");
    var expected = file.getFileName().toString().replaceFirst("\\.ya?ml$", "");
    if (!name.equals(expected) || !name.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw refuse(
          root,
          "name",
          "the name '" + name + "' is not the file's name in lower case with single hyphens",
          "Write `name: " + expected + "`, or rename the file.");
    }
    return new Integration(
        name,
        root.required("title"),
        root.required("category"),
        root.texts("aliases"),
        Boolean.TRUE.equals(CatalogTerms.flag(root, "ordinary_word")),
        lists(root, "packages", ECOSYSTEMS),
        lists(root, "imports", LANGUAGES),
        root.texts("env_vars"),
        root.texts("hosts"),
        root.list("keys").stream().flatMap(key -> KeyShapeReader.tried(name, key)).toList(),
        CatalogTerms.particulars(root),
        root.optional("docs"),
        root.optional("source"),
        CatalogTerms.standing(root),
        layer);
  }

  private static Map<String, List<String>> lists(YamlNode root, String key, List<String> known) {
    var lists = new LinkedHashMap<String, List<String>>();
    var value = root.child(key);
    if (value != null) {
      value.allow(known);
      value.entries().keySet().forEach(kind -> lists.put(kind, value.texts(kind)));
    }
    return lists;
  }

  /** A refusal at the value of {@code key}. */
  private static SetAside refuse(YamlNode node, String key, String problem, String advice) {
    var value = node.child(key);
    return (value == null ? node : value).refuse(problem, advice);
  }
}
