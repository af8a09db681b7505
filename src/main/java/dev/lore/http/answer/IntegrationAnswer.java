package dev.lore.http.answer;

import dev.lore.model.Expertise;
import dev.lore.model.Integration;
import dev.lore.model.Knowledge;
import dev.lore.model.Layer;
import dev.lore.model.Skill;
import java.util.List;
import java.util.Map;

/**
 * What is known of an integration.
 *
 * @param skills names of the skills that cover it
 * @param learnings how many are about it
 */
public record IntegrationAnswer(
    String name,
    String title,
    String category,
    List<String> aliases,
    Map<String, List<String>> packages,
    Map<String, List<String>> imports,
    List<String> envVars,
    String docs,
    String source,
    Layer layer,
    List<String> skills,
    int learnings) {
  /** The answer that shows {@code entry} among all that is known. */
  public static IntegrationAnswer of(Integration entry, Knowledge known) {
    return new IntegrationAnswer(
        entry.name(),
        entry.title(),
        entry.category(),
        entry.aliases(),
        entry.packages(),
        entry.imports(),
        entry.envVars(),
        entry.docs(),
        entry.source(),
        entry.layer(),
        known.skills().stream().filter(entry::coveredBy).map(Skill::name).toList(),
        known.expertise().stream()
            .map(Expertise::learnings)
            .mapToInt(
                all -> (int) all.stream().filter(one -> entry.calledBy(one.integration())).count())
            .sum());
  }
}
