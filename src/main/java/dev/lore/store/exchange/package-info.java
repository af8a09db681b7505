/**
 * Knowledge that comes from other stores, and goes to them. Start at {@link
 * dev.lore.store.exchange.ForeignReader}, which tells by a file what it is, and {@link
 * dev.lore.store.exchange.MemoryFolder}, which writes.
 */
@NullMarked
package dev.lore.store.exchange;

import org.jspecify.annotations.NullMarked;
