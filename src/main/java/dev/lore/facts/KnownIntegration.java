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

  /** Whether its libraries may read {@code variable}. */
  public boolean names(String variable) {
    return entry.envVars().contains(variable);
  }

  /**
   * Whether {@code handler} takes what it sends: by the header of its signature, the names of its
   * events, its modules, or its own name in that of the handler, its route, its file or a header.
   */
  public boolean sends(WebhookHandled handler) {
    return handler.evidence().pointsTo(entry, handler.language());
  }

  /** Whether there is to be no skill for it. */
  public boolean isUnwanted() {
    return !entry.standing().dropped().isEmpty();
  }

  /** Whether {@code skill} is about it, by its service, its name or an alias. */
  public boolean coveredBy(SkillPresent skill) {
    return entry.calledBy(skill.integration()) || entry.calledBy(skill.name());
  }
}
