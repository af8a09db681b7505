/**
 * Edits of YAML by place: lines and values go in and out, the rest stays to the byte.
 *
 * <p>Start at {@link dev.lore.store.splice.Splices}; {@link dev.lore.store.splice.RootKeys} and
 * {@link dev.lore.store.splice.ListLines} find the places.
 */
@NullMarked
package dev.lore.store.splice;

import org.jspecify.annotations.NullMarked;
