package dev.lore.app.skill;

import dev.lore.app.AuditedProject;
import dev.lore.model.SkillProfile;
import dev.lore.model.UserError;
import dev.lore.store.skill.FileReplacement;
import dev.lore.store.skill.ProjectTurn;
import dev.lore.store.skill.SkillFixes;
import dev.lore.store.skill.SkillPages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Mends what needs no judgement in skills. Threads may share one. */
public final class SkillFixService {
  private final Path locks;

  /**
   * A service that lets others who write skills finish first.
   *
   * @param locks a folder of the user's, where those who write wait for each other
   */
  public SkillFixService(Path locks) {
    this.locks = locks;
  }

  /**
   * Mends the skills that a check of {@code request} would look at.
   *
   * @return the files that were written, as people are shown them
   */
  @SuppressWarnings("try") // The turn is held, not used.
  public List<String> fix(SkillCheckRequest request) {
    var paths = request.paths().isEmpty() ? List.of(request.folder()) : request.paths();
    var project = AuditedProject.around(paths);
    var pages = new SkillPages(project.root());
    var files =
        request.paths().isEmpty()
            ? pages.all().stream()
            : project.paths().stream().flatMap(path -> pages.below(path).stream());
    try (var turn = ProjectTurn.take(locks, project.root())) {
      return files
          .distinct()
          .flatMap(file -> fix(pages, project.root(), file, request.profile()))
          .toList();
    }
  }

  private static Stream<String> fix(SkillPages pages, Path root, Path file, SkillProfile profile) {
    var page = pages.page(file);
    if (!page.isReadable()) {
      return Stream.of();
    }
    var before = pages.text(file);
    var after = SkillFixes.fixed(page, before, profile);
    if (after.equals(before)) {
      return Stream.of();
    }
    try {
      FileReplacement.replace(root.resolve(file), before, after);
    } catch (IOException unwritable) {
      throw UserError.input(
          page.path() + " can't be written: " + unwritable.getMessage(),
          "Let it be writable, or run without --fix.");
    }
    return Stream.of(page.path());
  }
}
