package dev.lore.facts;

import dev.lore.model.Location;

/**
 * A new error in Go made with another's text: {@code fmt.Errorf("list users: %w", err)}.
 *
 * @param at where the call begins
 * @param cause the other error as written: {@code err}
 * @param by how it goes in: {@code %w}, {@code %v}, {@code err.Error()}
 * @param wrapped whether {@code errors.Is} still finds the cause, or another that is wrapped beside
 *     it
 */
public record ErrorFormatted(Location at, String cause, String by, boolean wrapped)
    implements CodeFact {}
