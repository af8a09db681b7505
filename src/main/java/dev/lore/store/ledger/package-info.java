/**
 * How learnings are kept for good while many write at once: threads line up, one works for all that
 * wait, in rounds that processes take in turn.
 *
 * <p>Start at {@link dev.lore.store.ledger.Ledger}, where threads line up, and {@link
 * dev.lore.store.ledger.Batch}, which is one round of writing.
 */
@NullMarked
package dev.lore.store.ledger;

import org.jspecify.annotations.NullMarked;
