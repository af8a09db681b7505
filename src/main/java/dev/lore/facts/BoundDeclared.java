package dev.lore.facts;

import dev.lore.model.Location;

/**
 * A constant of Go that by its name bounds a loop over pages: {@code const maxPages = 1000}.
 *
 * @param at where its name stands
 * @param name the constant
 * @param used whether the package uses it, or another may
 */
public record BoundDeclared(Location at, String name, boolean used) implements CodeFact {}
