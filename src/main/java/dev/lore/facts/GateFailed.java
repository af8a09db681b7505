package dev.lore.facts;

import dev.lore.model.Location;

/**
 * A rule that does not pass a gate, concluded by a rule of {@code gates/}.
 *
 * @param rule id of the rule that is not kept
 * @param at the finding that decided it
 * @param gate id of the gate
 */
public record GateFailed(String rule, Location at, String gate) implements Concluded, GateFact {}
