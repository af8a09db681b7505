@NullMarked
package dev.lore.parse.retry;

import org.jspecify.annotations.NullMarked;
