package dev.lore.rules;

import dev.lore.facts.SkillFact;
import dev.lore.rules.catalog.RuleCatalog;
import java.util.List;

/** The rules that hold {@code SKILL.md} files to a form, a session each. Threads may share one. */
public final class SkillRules {
  /** The pack that they stand in. */
  public static final String PACK = "skills";

  private final RuleBase base;
  private final RuleCatalog catalog;

  /** The rules of {@code base}, with the severities of {@code catalog}. */
  public SkillRules(RuleBase base, RuleCatalog catalog) {
    this.base = base;
    this.catalog = catalog;
  }

  /** What the rules conclude of these skills, given the facts of each. */
  public Conclusions conclude(List<List<SkillFact>> skills) {
    var tally = new Tally(catalog);
    for (var facts : skills) {
      tally.add(base.run(Scope.SKILL, List.of(), facts).findings(), List.of());
    }
    return tally.conclusions();
  }
}
