package dev.lore.app;

import dev.lore.git.GitRepository;
import dev.lore.model.ChangeReport;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what changed in a project, by git. Keeps nothing. */
public final class ChangeService {
  /**
   * What changed in the project around {@code folder}.
   *
   * @param since a commit, branch or tag; null for where this branch left the default branch, and
   *     on that one for the last commit
   * @throws dev.lore.model.UserError outside of git, or when no commit is called that
   */
  public ChangeReport list(Path folder, @Nullable String since) {
    var repository = GitRepository.around(AuditedProject.around(List.of(folder)).root());
    return since == null ? repository.changes() : repository.changesSince(since);
  }
}
