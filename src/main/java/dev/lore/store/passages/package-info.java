/**
 * What can be found, as passages with their places. Start at {@link
 * dev.lore.store.passages.PassageFiles}: a source for each file, which one reader for each kind of
 * file turns into passages.
 */
@NullMarked
package dev.lore.store.passages;

import org.jspecify.annotations.NullMarked;
