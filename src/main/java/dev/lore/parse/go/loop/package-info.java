/**
 * Loops of Go: over pages and their ends, and what their closures share. Start at {@link
 * dev.lore.parse.go.loop.PageLoops}.
 */
@NullMarked
package dev.lore.parse.go.loop;

import org.jspecify.annotations.NullMarked;
