package dev.lore.app.project;

import dev.lore.app.AuditRequest;
import dev.lore.app.AuditService;
import dev.lore.app.AuditedProject;
import dev.lore.git.GitRepository;
import dev.lore.model.FileGroup;
import dev.lore.model.Finding;
import dev.lore.model.Progress;
import dev.lore.model.UserError;
import dev.lore.store.KnowledgeStore;
import dev.lore.store.client.SessionNotes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/**
 * What Lore has to say to an agent at three moments; an empty text where that is nothing. It only
 * speaks in projects that have an {@code expertise/}.
 */
public final class HookService {
  private static final String REMINDER =
      "The working set has changes and nothing was learned from them yet. If something turned out"
          + " that the next one must know, keep it with `lore learn \"one true sentence\" --file"
          + " PATH`; if not, just finish.";

  private final KnowledgeStore knowledge;
  private final Supplier<AuditService> audits;
  private final Clock clock;

  /** A service that audits only where a file was edited. */
  public HookService(KnowledgeStore knowledge, Supplier<AuditService> audits, Clock clock) {
    this.knowledge = knowledge;
    this.audits = audits;
    this.clock = clock;
  }

  /** A short briefing on the project. */
  public String sessionStart(Path folder) {
    var root = root(folder);
    return isSetUp(root) ? SessionBrief.of(knowledge.own(root)) : "";
  }

  /**
   * The findings in {@code files} that this session has not been told.
   *
   * @param files that were edited; those outside of the project are left out
   */
  public List<Finding> afterEdit(Path folder, List<Path> files, String session) {
    var root = root(folder);
    var edited =
        files.stream()
            .map(file -> folder.resolve(file))
            .filter(Files::isRegularFile)
            .map(HookService::real)
            .filter(file -> file.startsWith(root))
            .toList();
    if (edited.isEmpty() || !isSetUp(root)) {
      return List.of();
    }
    var request = new AuditRequest(edited, null, List.of(), false);
    var found = audits.get().audit(request, new Progress()).findings();
    var untold =
        new SessionNotes(root, session)
            .untold(found.stream().map(HookService::said).toList(), clock.instant());
    return found.stream().filter(finding -> untold.contains(said(finding))).toList();
  }

  /** Without its line, which moves with what is written above it. */
  private static String said(Finding finding) {
    return finding.rule() + " " + finding.at().path() + " " + finding.message();
  }

  /** A reminder to keep what was learned, once a session. */
  public String beforeStop(Path folder, String session) {
    var root = root(folder);
    return isSetUp(root)
            && hasChanges(root)
            && !hasLearned(root)
            && !new SessionNotes(root, session)
                .untold(List.of("reminder"), clock.instant())
                .isEmpty()
        ? REMINDER
        : "";
  }

  /** Whether code differs, and no knowledge does. */
  private static boolean hasChanges(Path root) {
    try {
      var changed = GitRepository.around(root).changes().changes();
      return changed.stream().anyMatch(change -> FileGroup.of(change.path()) == FileGroup.SOURCE)
          && changed.stream().noneMatch(change -> change.path().matches("expertise/.+\\.ya?ml"));
    } catch (UserError noRepository) {
      return false;
    }
  }

  private boolean hasLearned(Path root) {
    var today = LocalDate.now(clock).toString();
    return knowledge.own(root).expertise().stream()
        .flatMap(expertise -> expertise.learnings().stream())
        .anyMatch(learning -> learning.date().startsWith(today));
  }

  private static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException gone) {
      return file.normalize();
    }
  }

  private static boolean isSetUp(Path root) {
    return Files.isDirectory(root.resolve("expertise"));
  }

  private static Path root(Path folder) {
    return AuditedProject.around(List.of(folder)).root();
  }
}
