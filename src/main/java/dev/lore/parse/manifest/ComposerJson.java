package dev.lore.parse.manifest;

import dev.lore.facts.DependencyDeclared;
import dev.lore.parse.manifest.form.JsonText;
import dev.lore.parse.text.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Composer's {@code composer.json}: what it requires; {@code php} and {@code ext-…} are of no
 * vendor and left out.
 */
final class ComposerJson {
  private ComposerJson() {}

  static List<DependencyDeclared> read(SourceText source) {
    return JsonText.entries(source, Set.of("require", "require-dev")).stream()
        .filter(one -> one.name().contains("/"))
        .map(one ->
            new DependencyDeclared(
                one.at(), "packagist", one.name().toLowerCase(Locale.ROOT), one.value()))
        .toList();
  }
}
