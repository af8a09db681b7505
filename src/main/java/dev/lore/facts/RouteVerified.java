package dev.lore.facts;

import dev.lore.model.Location;

/**
 * A route that verifies who sends, in front of its handler: {@code router.post("/hooks",
 * verifySignature, take)}.
 *
 * @param at where it begins
 * @param handler the name of the function that it leads to
 */
public record RouteVerified(Location at, String handler) implements CodeFact {}
