package dev.lore.app;

import dev.lore.model.Skill;
import dev.lore.model.UserError;
import dev.lore.store.KnowledgeStore;
import dev.lore.store.yaml.FrontMatter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Tells what skills there are. Threads may share one. */
public final class SkillService {
  private final KnowledgeStore knowledge;

  /** A service over what the store knows. */
  public SkillService(KnowledgeStore knowledge) {
    this.knowledge = knowledge;
  }

  /**
   * A skill and its {@code SKILL.md}.
   *
   * @param text all of it
   * @param body without the front matter
   */
  public record Page(Skill skill, String text, String body) {}

  /** The skills for the project around {@code folder}, the toolkit's included, by name. */
  public List<Skill> list(Path folder) {
    return knowledge.load(root(folder)).skills();
  }

  /**
   * The skill of this name.
   *
   * @throws UserError when there is none, naming those that there are
   */
  public Page read(Path folder, String name) {
    var root = root(folder);
    var skills = knowledge.load(root).skills();
    var skill =
        skills.stream()
            .filter(one -> one.name().equals(name))
            .findFirst()
            .orElseThrow(() -> new UserError("no skill is called '" + name + "'", known(skills)));
    var text = knowledge.text(root, skill.layer(), skill.path());
    var matter = FrontMatter.of(text);
    return new Page(skill, text, matter == null ? text : matter.body());
  }

  private static String known(List<Skill> skills) {
    return skills.isEmpty()
        ? "There are none."
        : skills.stream()
            .limit(20)
            .map(Skill::name)
            .collect(Collectors.joining(", ", "There are ", "."));
  }

  private static Path root(Path folder) {
    return AuditedProject.around(List.of(folder)).root();
  }
}
