package dev.lore.app;

import dev.lore.model.RuleId;
import dev.lore.model.RuleSummary;
import dev.lore.rules.catalog.RuleCatalog;
import java.nio.file.Path;
import java.util.List;

/** Tells what rules there are. Only their pages are read, never their code. */
public final class RuleService {
  private final RuleShelf shelf;

  /** A service over what the shelf offers. */
  public RuleService(RuleShelf shelf) {
    this.shelf = shelf;
  }

  /** The rules for the project around {@code folder}, its own included, by id. */
  public List<RuleSummary> list(Path folder) {
    return catalog(folder).all();
  }

  /**
   * The rule named {@code id}.
   *
   * @throws dev.lore.model.UserError when there is none
   */
  public RuleSummary explain(Path folder, RuleId id) {
    return catalog(folder).rule(id);
  }

  private RuleCatalog catalog(Path folder) {
    return shelf.pages(AuditedProject.around(List.of(folder)).root());
  }
}
