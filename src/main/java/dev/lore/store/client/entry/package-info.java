/**
 * Pieces that Lore puts into files of others, each a splice of the text: {@link
 * dev.lore.store.client.entry.Entry} says what all can do.
 */
@NullMarked
package dev.lore.store.client.entry;

import org.jspecify.annotations.NullMarked;
