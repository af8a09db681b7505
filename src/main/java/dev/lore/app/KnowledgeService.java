package dev.lore.app;

import dev.lore.model.Knowledge;
import dev.lore.store.KnowledgeStore;
import java.nio.file.Path;
import java.util.List;

/** Tells what is known, as the files say at the time. Threads may share one. */
public final class KnowledgeService {
  private final KnowledgeStore knowledge;

  /** A service over what the store knows. */
  public KnowledgeService(KnowledgeStore knowledge) {
    this.knowledge = knowledge;
  }

  /**
   * Everything that is known in the project around {@code folder}.
   *
   * @throws dev.lore.model.UserError where its {@code lore.yaml} can't be used
   */
  public Knowledge show(Path folder) {
    return knowledge.load(root(folder));
  }

  /**
   * The root of the project around {@code folder}: a real path.
   *
   * @throws dev.lore.model.UserError where there is no such folder
   */
  public Path root(Path folder) {
    return AuditedProject.around(List.of(folder)).root();
  }
}
