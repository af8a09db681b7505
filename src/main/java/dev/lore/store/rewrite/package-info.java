/**
 * One file in one round of writing: opened, asked for changes, made anew beside itself, and
 * replaced, or merged with what somebody else has written meanwhile.
 *
 * <p>Start at {@link dev.lore.store.rewrite.DomainFile}, which {@link
 * dev.lore.store.rewrite.Rewrite} carries out. {@link dev.lore.store.rewrite.CatalogEntry} is the
 * same for a file of the catalogue, which needs no journal.
 */
@NullMarked
package dev.lore.store.rewrite;

import org.jspecify.annotations.NullMarked;
