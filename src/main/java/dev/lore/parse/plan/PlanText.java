package dev.lore.parse.plan;

import dev.lore.facts.PlanFact;
import dev.lore.model.Location;
import java.util.List;

/**
 * A plan that was read.
 *
 * @param at its title, or its first line
 * @param title may be empty
 * @param facts what it says
 * @param naming lines that tell what is integrated: title, request, stories, credentials
 * @param unread what of it was left unread, a sentence each
 */
public record PlanText(
    Location at, String title, List<PlanFact> facts, List<Said> naming, List<String> unread) {
  /** A line and what it says. */
  public record Said(Location at, String text) {}
}
