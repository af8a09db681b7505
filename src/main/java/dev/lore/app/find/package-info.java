/** Finds knowledge. Start at {@link dev.lore.app.find.FindService}. */
@NullMarked
package dev.lore.app.find;

import org.jspecify.annotations.NullMarked;
