package dev.lore.app.skill;

import dev.lore.app.AuditedProject;
import dev.lore.app.CodeUse;
import dev.lore.app.RuleShelf;
import dev.lore.app.SecretsInDraft;
import dev.lore.model.CreatedSkill;
import dev.lore.model.Detection;
import dev.lore.model.Finding;
import dev.lore.model.Integration;
import dev.lore.model.Knowledge;
import dev.lore.model.Layer;
import dev.lore.model.Severity;
import dev.lore.model.Skill;
import dev.lore.model.UserError;
import dev.lore.store.KnowledgeStore;
import dev.lore.store.files.SkillSettings;
import dev.lore.store.skill.NewSkill;
import dev.lore.store.skill.ProjectTurn;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Makes skills of what is known, and asks the toolkit to take them. Threads and processes may share
 * a project.
 */
public final class SkillDraftService {
  private final KnowledgeStore knowledge;
  private final RuleShelf shelf;
  private final Path locks;
  private final Clock clock;

  /**
   * A service over what the store knows.
   *
   * @param locks a folder of the user's, where those who write wait for each other
   * @param clock dates what is written
   */
  public SkillDraftService(KnowledgeStore knowledge, RuleShelf shelf, Path locks, Clock clock) {
    this.knowledge = knowledge;
    this.shelf = shelf;
    this.locks = locks;
    this.clock = clock;
  }

  /**
   * Makes a skill for the service that {@code word} calls, in the project around {@code folder};
   * where one covers it already, under any alias, nothing is written.
   *
   * @throws UserError where the name can't be one, or something can't be written
   */
  @SuppressWarnings("try") // The turn is held, not used.
  public CreatedSkill create(Path folder, String word) {
    var root = AuditedProject.around(List.of(folder)).root();
    var settings = SkillSettings.of(root);
    try (var turn = ProjectTurn.take(locks, root)) {
      var known = knowledge.load(root);
      var entry = entry(word, known);
      var there = covering(entry, known);
      if (there.isPresent()) {
        var skill = there.get();
        return new CreatedSkill(skill.name(), entry.name(), skill.path(), false, "", "");
      }
      return write(root, new NewSkill(root, settings), SkillMatter.of(entry, known), known);
    }
  }

  private CreatedSkill write(Path root, NewSkill files, SkillMatter matter, Knowledge known) {
    var day = LocalDate.now(clock);
    var entry = matter.entry();
    var skill = files.planned(name(entry.name()), entry.name(), day);
    var text = checked(root, skill.path(), DraftText.of(skill.name(), matter));
    var request = PromotionText.of(skill, day, matter, used(root, entry, known), root);
    var secrets = SecretsInDraft.of(knowledge.keys(known.integrations()));
    secrets.refuse("skill", text);
    secrets.refuse("request", request);
    files.write(skill, day, text, request);
    return skill;
  }

  private static Integration entry(String word, Knowledge known) {
    return Integration.called(word, known.integrations())
        .orElseGet(() -> Integration.named(name(word), List.of(), "", Layer.PROJECT));
  }

  private static String name(String word) {
    var name = word.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_.]+", "-");
    if (name.length() > 64 || !name.matches("[a-z0-9]++(?:-[a-z0-9]++)*+")) {
      throw new UserError(
          "'" + word + "' can't be the name of a skill",
          "Take lower case letters, digits and single hyphens: trello.");
    }
    return name;
  }

  /** The skill that covers a service: by its service, its name or an alias. */
  static Optional<Skill> covering(Integration entry, Knowledge known) {
    return known.skills().stream().filter(entry::coveredBy).findFirst();
  }

  private Optional<Detection> used(Path root, Integration entry, Knowledge known) {
    return CodeUse.of(root, known, shelf).detections().stream()
        .filter(one -> one.integration().equals(entry.name()))
        .findFirst();
  }

  /** The text without lines of others' that would not pass; what is Lore's own does. */
  private String checked(Path root, String path, String text) {
    var check = new SkillCheckService(knowledge, shelf, clock);
    var found = check.found(root, path, text, Severity.P1);
    if (found.isEmpty()) {
      return text;
    }
    var without = without(text, found);
    var left = check.found(root, path, without, Severity.P1);
    if (!left.isEmpty()) {
      var first = left.getFirst();
      throw UserError.input(
          "the skill would not pass its check: " + first.at() + ": " + first.message(),
          "Mend the entry of the catalogue or the learning that says so.");
    }
    return without;
  }

  private static String without(String text, List<Finding> found) {
    var lines = new ArrayList<>(text.lines().toList());
    var bad = new TreeSet<Integer>();
    found.forEach(finding -> bad.add(finding.at().line() - 1));
    for (int line : bad.descendingSet()) {
      if (lines.get(line).startsWith("- ")) {
        lines.remove(line);
      }
    }
    return String.join("\n", lines) + "\n";
  }
}
