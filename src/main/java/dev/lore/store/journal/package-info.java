/**
 * What makes a write durable: records that are on the disk before anybody is told, and what follows
 * from them for each file.
 *
 * <p>Start at {@link dev.lore.store.journal.Journal}; the words it is written in are those of
 * {@link dev.lore.store.journal.JournalRecord}, and {@link dev.lore.store.journal.Promises} is what
 * they amount to.
 */
@NullMarked
package dev.lore.store.journal;

import org.jspecify.annotations.NullMarked;
