package dev.lore.app;

import dev.lore.model.CatalogDraft;
import dev.lore.model.Integration;
import dev.lore.model.UserError;
import dev.lore.store.KnowledgeStore;
import dev.lore.store.ledger.Ledger;
import java.nio.file.Path;
import java.util.List;

/** Keeps what is known of integrations. Threads and processes may share a project. */
public final class CatalogService {
  private final KnowledgeStore knowledge;

  /** A service over what the store knows. */
  public CatalogService(KnowledgeStore knowledge) {
    this.knowledge = knowledge;
  }

  /**
   * Makes the project's catalogue say what {@code draft} wants; on return it is on the disk.
   *
   * @return the path of the entry's file
   * @throws UserError where the draft or the file is wrong; nothing is changed then
   */
  public String add(Path folder, CatalogDraft draft) {
    var root = root(folder);
    SecretsInDraft.of(knowledge.keys(knowledge.catalog(root))).refuse(draft);
    draft.hold();
    return Ledger.of(root).write(draft);
  }

  /**
   * The integration that is called {@code word}, the project's own entry before the toolkit's.
   *
   * @throws UserError when there is none
   */
  public Integration show(Path folder, String word) {
    var all = knowledge.load(root(folder)).integrations();
    return Integration.called(word, all)
        .or(() -> all.stream().filter(entry -> entry.calledBy(word)).findFirst())
        .orElseThrow(() ->
            UserError.missing(
                "no integration is called '" + word + "'",
                "`lore catalog add " + word + " --category …` begins an entry."));
  }

  private static Path root(Path folder) {
    return AuditedProject.around(List.of(folder)).root();
  }
}
