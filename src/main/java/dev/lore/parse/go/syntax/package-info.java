/**
 * What one Go file says by itself: its tree, what its names mean, and what it declares. Start at
 * {@link dev.lore.parse.go.syntax.GoTree}.
 */
@NullMarked
package dev.lore.parse.go.syntax;

import org.jspecify.annotations.NullMarked;
