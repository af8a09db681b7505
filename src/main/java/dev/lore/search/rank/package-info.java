/**
 * The order of what was found; start at {@link dev.lore.search.rank.Ranking}. What is worth what
 * stands in one class for each reason, and {@code src/bench/search} measures it.
 */
@NullMarked
package dev.lore.search.rank;

import org.jspecify.annotations.NullMarked;
