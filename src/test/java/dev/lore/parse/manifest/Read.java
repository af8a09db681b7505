package dev.lore.parse.manifest;

import dev.lore.facts.CodeFact;
import dev.lore.facts.DependencyDeclared;
import dev.lore.facts.EnvVarDeclared;
import dev.lore.facts.IntegrationPlanned;
import dev.lore.parse.text.SourceText;
import java.util.List;

/** Reads a manifest of a test; its facts, a line each. */
final class Read {
  private Read() {}

  /** {@code 3 npm stripe ^14.0.0}, {@code 3 STRIPE_KEY filled}. */
  static List<String> file(String name, String... lines) {
    var source = SourceText.of(name, String.join("\n", lines) + "\n");
    return Manifest.ofFile(name).orElseThrow().read(source).stream().map(Read::shown).toList();
  }

  private static String shown(CodeFact fact) {
    return switch (fact) {
      case DependencyDeclared one ->
          (one.at().line() + " " + one.ecosystem() + " " + one.name() + " " + one.version())
              .strip();
      case EnvVarDeclared one ->
          one.at().line()
              + " "
              + one.name()
              + (one.filled() ? " filled" : " empty")
              + (one.example() ? " example" : "");
      case IntegrationPlanned one -> one.at().line() + " " + one.name();
      default -> fact.toString();
    };
  }
}
