package dev.lore.facts;

import dev.lore.model.Location;

/**
 * A string written in code: {@code "https://api.stripe.com"}.
 *
 * @param at where its quotes begin
 * @param language of the file
 * @param value what stands between the quotes, escapes as written, cut at 1,000 characters
 */
public record LiteralSeen(Location at, String language, String value) implements CodeFact {}
