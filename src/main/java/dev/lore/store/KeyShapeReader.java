package dev.lore.store;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.lore.model.KeyShape;
import dev.lore.store.yaml.YamlNode;
import java.util.List;
import java.util.stream.Stream;

/** Reads how secrets look, from an entry of the catalogue or a file of {@code secrets/}. */
final class KeyShapeReader {
  private static final List<String> KEYS =
      List.of("name", "literal", "literals", "pattern", "jwt_role", "stands_in", "one_line");

  private KeyShapeReader() {}

  /**
   * The shapes of secrets that are no integration's: of each provider its name, the page that tells
   * of them, and they themselves. Patterns are compiled where they are used first.
   */
  static List<KeyShape> providers(YamlNode root) {
    root.allow(List.of("providers"));
    return root.list("providers").stream().flatMap(KeyShapeReader::provider).toList();
  }

  private static Stream<KeyShape> provider(YamlNode provider) {
    provider.allow(List.of("name", "source", "keys"));
    provider.required("name");
    provider.required("source");
    return provider.list("keys").stream().flatMap(key -> shapes("", key));
  }

  /** The shapes that one integration gives its secrets, their patterns tried first. */
  static Stream<KeyShape> tried(String integration, YamlNode key) {
    compiles(key, "pattern");
    compiles(key, "stands_in");
    return shapes(integration, key);
  }

  private static Stream<KeyShape> shapes(String integration, YamlNode key) {
    key.allow(KEYS);
    var pattern = key.required("pattern");
    var name = key.required("name");
    var literals =
        key.child("literals") == null ? List.of(key.required("literal")) : key.texts("literals");
    var role = key.optional("jwt_role");
    var standsIn = key.optional("stands_in");
    return literals.stream()
        .map(literal ->
            new KeyShape(
                integration,
                name,
                literal,
                pattern,
                role.isEmpty() ? null : role,
                standsIn.isEmpty() ? null : standsIn,
                key.optional("one_line").equals("true")));
  }

  private static void compiles(YamlNode key, String pattern) {
    try {
      Pattern.compile(key.optional(pattern));
    } catch (PatternSyntaxException e) {
      var value = key.child(pattern);
      throw (value == null ? key : value)
          .refuse(
              "the pattern does not compile: " + e.getDescription(),
              "Write it in RE2 syntax, in single quotes; RE2 has no look-around or back"
                  + " references.");
    }
  }
}
