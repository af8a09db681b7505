/**
 * One learning in YAML: read in any of the shapes that are in use, written as its file writes them.
 *
 * <p>Start at {@link dev.lore.store.entry.LearningReader} to read, at {@link
 * dev.lore.store.entry.EntryStyle} to write.
 */
@NullMarked
package dev.lore.store.entry;

import org.jspecify.annotations.NullMarked;
