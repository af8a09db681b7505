package dev.lore.facts;

import dev.lore.model.Location;

/**
 * A text file that was searched for secrets, whatever its language; one fact a file.
 *
 * @param at its first line
 * @param lines how many it has
 */
public record TextSearched(Location at, int lines) implements CodeFact {}
