package dev.lore.facts;

import dev.lore.model.Location;

/**
 * A service that a plan integrates: {@code # Plan: send receipts with Resend}, or that {@code
 * docs/project.json} names.
 *
 * @param at the line of the plan that names it first; its title where only the project does
 * @param integration by name
 * @param title as its provider writes it
 * @param row whether the table of credentials has a row for it
 */
public record PlanUse(Location at, String integration, String title, boolean row)
    implements PlanFact {
  /** Whether it is the service of {@code known}. */
  public boolean isOf(KnownIntegration known) {
    return integration.equals(known.name());
  }
}
