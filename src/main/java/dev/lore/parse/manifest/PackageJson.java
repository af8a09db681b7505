package dev.lore.parse.manifest;

import dev.lore.facts.DependencyDeclared;
import dev.lore.parse.manifest.form.JsonText;
import dev.lore.parse.text.SourceText;
import java.util.List;
import java.util.Set;

/** {@code package.json}: its four lists of dependencies. */
final class PackageJson {
  private static final Set<String> LISTS =
      Set.of("dependencies", "devDependencies", "peerDependencies", "optionalDependencies");

  private PackageJson() {}

  static List<DependencyDeclared> read(SourceText source) {
    return JsonText.entries(source, LISTS).stream()
        .map(one -> new DependencyDeclared(one.at(), "npm", one.name(), one.value()))
        .toList();
  }
}
