/**
 * How learnings are kept for good while many write at once: a journal that is on the disk before
 * anybody is told, one lock for all processes, files replaced whole.
 *
 * <p>Start at {@link dev.lore.store.ledger.Ledger}, where threads line up, and {@link
 * dev.lore.store.ledger.Batch}, which is one round of writing. The journal's own words are in
 * {@link dev.lore.store.ledger.JournalRecord}.
 */
@NullMarked
package dev.lore.store.ledger;

import org.jspecify.annotations.NullMarked;
