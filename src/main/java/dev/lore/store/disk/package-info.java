/**
 * Files as the disk has them: replaced whole, locked, told from others. Knows nothing of what is in
 * them.
 *
 * <p>Start at {@link dev.lore.store.disk.WholeFile}.
 */
@NullMarked
package dev.lore.store.disk;

import org.jspecify.annotations.NullMarked;
