@NullMarked
package dev.lore.parse.markdown;

import org.jspecify.annotations.NullMarked;
