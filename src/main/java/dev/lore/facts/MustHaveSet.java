package dev.lore.facts;

import dev.lore.model.Location;

/**
 * An entry of a plan's {@code must_haves}: {@code artifacts: [{path: src/pay.ts, min_lines: 40}]}.
 *
 * @param at where it begins
 * @param problem why it can't be verified; empty where it can
 */
public record MustHaveSet(Location at, String problem) implements PlanFact {}
