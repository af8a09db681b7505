/** Which loops send requests again; {@link dev.lore.parse.retry.RetryReader} is where to start. */
@NullMarked
package dev.lore.parse.retry;

import org.jspecify.annotations.NullMarked;
