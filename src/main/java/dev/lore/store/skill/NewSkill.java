package dev.lore.store.skill;

import dev.lore.model.CreatedSkill;
import dev.lore.model.UserError;
import dev.lore.store.client.entry.ProjectFile;
import dev.lore.store.files.SkillSettings;
import dev.lore.store.yaml.SetAside;
import dev.lore.store.yaml.Utf8;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * Puts a new skill into a project, with the record of it and the request for its promotion. For the
 * holder of the {@link ProjectTurn}.
 *
 * <p>The skill comes last: where something failed before it, all can be done again, and nothing
 * stands there twice.
 */
public final class NewSkill {
  private final Path root;
  private final SkillSettings settings;

  /** For the project at {@code root}, its real path. */
  public NewSkill(Path root, SkillSettings settings) {
    this.root = root;
    this.settings = settings;
  }

  /** What will be written where; a request that is queued already stays the one. */
  public CreatedSkill planned(String name, String integration, LocalDate day) {
    var queued = new PromotionFiles(root, settings).queued(name);
    return new CreatedSkill(
        name,
        integration,
        settings.folder() + "/" + name + "/SKILL.md",
        true,
        queued.orElse(settings.updates() + "/" + day + "-promote-" + name + ".md"),
        settings.state());
  }

  /**
   * Writes all three.
   *
   * @throws UserError where a file can't be used or written
   */
  public void write(CreatedSkill skill, LocalDate day, String text, String request) {
    try {
      var page = ProjectFile.at(root, skill.path());
      var state = ProjectFile.at(root, skill.state());
      var queue = ProjectFile.at(root, skill.promotion());
      var before = state.bytes();
      var known = before == null ? "" : Utf8.text(before, skill.state());
      var after = BuildState.with(skill, day, known);
      if (page.bytes() != null) {
        throw taken(skill.path());
      }
      FileReplacement.create(queue.place(), request);
      if (before == null) {
        if (!FileReplacement.create(state.place(), after)) {
          throw UserError.conflict(
              skill.state() + " has been made by somebody else meanwhile",
              "Look at it, and try again.");
        }
      } else if (!after.equals(known)) {
        FileReplacement.replace(state.place(), known, after);
      }
      if (!FileReplacement.create(page.place(), text)) {
        throw taken(skill.path());
      }
    } catch (SetAside refused) {
      throw refused.asUserError();
    } catch (IOException full) {
      throw UserError.input(
          skill.path() + " can't be written: " + full.getMessage(),
          "See that its folder can be written to, and try again.");
    }
  }

  private static UserError taken(String path) {
    return UserError.conflict(
        path + " is there already", "Look at it; `lore skill check` says what it lacks.");
  }
}
