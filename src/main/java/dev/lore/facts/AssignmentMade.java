package dev.lore.facts;

import dev.lore.model.Location;

/**
 * A value given to a name: {@code const key = process.env.KEY}, {@code self.timeout = 30}, {@code
 * x, err := f()}.
 *
 * @param at where the target begins
 * @param language of the file
 * @param target source text of the left side, cut at 200 characters
 * @param value source text of the right side, cut at 200 characters; empty for a bare declaration
 * @param span the whole assignment
 * @param function the function or closure it stands in; the whole file where it stands in none
 */
public record AssignmentMade(
    Location at, String language, String target, String value, Span span, Span function)
    implements CodeFact {}
