/**
 * What becomes of errors in Go: dropped, swallowed, or put into another one. Start at {@link
 * dev.lore.parse.go.error.ReturnedErrors}.
 */
@NullMarked
package dev.lore.parse.go.error;

import org.jspecify.annotations.NullMarked;
