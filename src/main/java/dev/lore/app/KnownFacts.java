package dev.lore.app;

import dev.lore.facts.KnowledgeFact;
import dev.lore.facts.KnownIntegration;
import dev.lore.facts.KnownSigns;
import dev.lore.facts.PolicySet;
import dev.lore.facts.SkillPresent;
import dev.lore.model.Knowledge;
import java.util.ArrayList;
import java.util.List;

/** What is known of a project before its code is read, as facts. */
public final class KnownFacts {
  private KnownFacts() {}

  /** All that {@code knowledge} says. */
  public static List<KnowledgeFact> of(Knowledge knowledge) {
    var facts = new ArrayList<KnowledgeFact>();
    facts.add(new PolicySet(knowledge.policy()));
    facts.add(KnownSigns.of(knowledge.integrations()));
    knowledge.integrations().forEach(entry -> facts.add(new KnownIntegration(entry)));
    knowledge
        .skills()
        .forEach(skill -> facts.add(new SkillPresent(skill.name(), skill.integration())));
    return facts;
  }
}
