/**
 * What goes wrong, told as RFC 9457 says: {@code application/problem+json}, whoever noticed it.
 * Start at {@link dev.lore.http.problem.Problems}.
 */
@NullMarked
package dev.lore.http.problem;

import org.jspecify.annotations.NullMarked;
