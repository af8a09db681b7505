package dev.lore.facts;

import dev.lore.model.Severity;

/**
 * How grave a finding fails an audit: {@code --fail-on P1}; there is no such fact where nothing
 * does.
 *
 * @param severity the least grave that fails
 */
public record LimitSet(Severity severity) implements GateFact {}
