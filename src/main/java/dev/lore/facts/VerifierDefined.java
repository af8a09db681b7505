package dev.lore.facts;

import dev.lore.model.Location;

/**
 * A function that verifies a signature: {@code function verifyHook(req) { …
 * timingSafeEqual(expected, given) … }}.
 *
 * @param at where it begins
 * @param name by which other files call it
 * @param conditional whether it lets pass where a secret is not set, or in some environment
 */
public record VerifierDefined(Location at, String name, boolean conditional) implements CodeFact {}
