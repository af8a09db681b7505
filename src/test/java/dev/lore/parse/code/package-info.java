@NullMarked
package dev.lore.parse.code;

import org.jspecify.annotations.NullMarked;
