package dev.lore.facts;

import dev.lore.model.Location;

/**
 * A branch in Go that is taken when there is an error: {@code if err != nil { … }}, in a function
 * that itself returns an error.
 *
 * @param at where its answer stands: the {@code return}, or the branch where it has none
 * @param error the error as written: {@code err}
 * @param swallowed whether it returns {@code nil} for the error and no result, and the error went
 *     nowhere but to a log
 * @param logged whether it is logged
 * @param excused whether a comment beside it says why
 */
public record ErrorBranch(
    Location at, String error, boolean swallowed, boolean logged, boolean excused)
    implements CodeFact {}
