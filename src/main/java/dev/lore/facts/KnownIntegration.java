package dev.lore.facts;

import dev.lore.model.Integration;

/**
 * A service that the catalogue knows: {@code expertise/catalog/stripe.yaml}.
 *
 * @param entry its entry
 */
public record KnownIntegration(Integration entry) implements KnowledgeFact {
  /** Its name. */
  public String name() {
    return entry.name();
  }

  /** Whether {@code skill} is about it, by its service, its name or an alias. */
  public boolean coveredBy(SkillPresent skill) {
    return entry.calledBy(skill.integration()) || entry.calledBy(skill.name());
  }
}
