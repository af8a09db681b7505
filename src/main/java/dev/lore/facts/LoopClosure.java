package dev.lore.facts;

import dev.lore.model.Location;

/**
 * A closure that a loop in Go starts and that runs while later rounds do: {@code for _, id := range
 * ids { g.Go(func() error { return fetch(id) }) }}.
 *
 * @param at where the loop's variable stands in the closure; where the closure begins if it uses
 *     none
 * @param variable the loop's variable that it uses; empty for none
 * @param starter what starts it: {@code go}, {@code defer}, {@code g.Go}
 * @param shared whether all rounds share that variable, as before Go 1.22; false where the version
 *     is not known
 */
public record LoopClosure(Location at, String variable, String starter, boolean shared)
    implements CodeFact {}
