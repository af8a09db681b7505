/**
 * Who may ask, and how much at once; it stands before everything else. Start at {@link
 * dev.lore.http.guard.Guard}.
 */
@NullMarked
package dev.lore.http.guard;

import org.jspecify.annotations.NullMarked;
