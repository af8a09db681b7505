/**
 * What Lore puts into the files of coding agents, and takes out again: the rest of those files
 * stays to the byte.
 *
 * <p>Start at {@link dev.lore.store.client.SetUp}. An {@code Entry} knows one piece of one file;
 * {@link dev.lore.store.client.Client} says which entries a client needs, and {@code SetUpRecord}
 * keeps what was put where.
 */
@NullMarked
package dev.lore.store.client;

import org.jspecify.annotations.NullMarked;
