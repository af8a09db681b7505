package dev.lore.facts;

import dev.lore.model.Location;

/**
 * Something that a plan leaves open and says so: {@code Open question: which scopes are needed?}
 *
 * @param at where it stands
 * @param text the question
 */
public record PlanQuestion(Location at, String text) implements PlanFact {}
