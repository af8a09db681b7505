package dev.lore.facts;

import dev.lore.model.Location;

/**
 * A limit given to an errgroup: {@code g.SetLimit(10)}.
 *
 * @param at where the call begins
 * @param shown what is called, as written: {@code g.SetLimit}
 * @param zero whether it is zero, with which {@code Go} blocks for ever
 * @param late whether the function has called {@code Go} on the group before, and not waited, with
 *     which it panics
 */
public record GroupLimit(Location at, String shown, boolean zero, boolean late)
    implements CodeFact {}
