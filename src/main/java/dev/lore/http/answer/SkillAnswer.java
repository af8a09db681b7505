package dev.lore.http.answer;

import dev.lore.model.Layer;
import dev.lore.model.Skill;
import java.util.List;

/**
 * A skill for agents.
 *
 * @param path of its {@code SKILL.md}
 */
public record SkillAnswer(
    String name,
    String description,
    String integration,
    List<String> triggers,
    String path,
    Layer layer) {
  /** The answer that shows {@code skill}. */
  public static SkillAnswer of(Skill skill) {
    return new SkillAnswer(
        skill.name(),
        skill.description(),
        skill.integration(),
        skill.triggers(),
        skill.path(),
        skill.layer());
  }
}
