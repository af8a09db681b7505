@NullMarked
package dev.lore.parse;

import org.jspecify.annotations.NullMarked;
