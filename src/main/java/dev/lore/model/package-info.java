/**
 * The nouns of Lore as records, on the JDK alone: what the workers pass to one another and what
 * every face shows.
 *
 * <p>Start at {@link dev.lore.model.AuditReport}, the outcome of an audit, and {@link
 * dev.lore.model.Knowledge}, what the store has read.
 */
@NullMarked
package dev.lore.model;

import org.jspecify.annotations.NullMarked;
