package dev.lore.parse.manifest;

import dev.lore.facts.IntegrationPlanned;
import dev.lore.parse.manifest.form.JsonText;
import dev.lore.parse.text.SourceText;
import java.util.List;
import java.util.Set;

/** {@code docs/project.json}: the names in its {@code integrations}. */
final class ProjectJson {
  private ProjectJson() {}

  static List<IntegrationPlanned> read(SourceText source) {
    return JsonText.entries(source, Set.of("integrations")).stream()
        .filter(one -> one.name().equals("name"))
        .map(one -> new IntegrationPlanned(one.at(), one.value()))
        .toList();
  }
}
