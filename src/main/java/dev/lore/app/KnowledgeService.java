package dev.lore.app;

import dev.lore.model.Knowledge;
import dev.lore.model.Layer;
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

  /**
   * The text of a file of knowledge.
   *
   * @param shown its path as {@link dev.lore.model.Expertise#path} and {@link
   *     dev.lore.model.Skill#path} give it
   * @throws dev.lore.model.UserError where it can't be read any more
   */
  public String text(Path folder, Layer layer, String shown) {
    return knowledge.text(root(folder), layer, shown);
  }

  /** What differs once a file of the project's knowledge came, changed or went. */
  public String stamp(Path folder) {
    return knowledge.stamp(root(folder));
  }
}
