@NullMarked
package dev.lore.parse.text;

import org.jspecify.annotations.NullMarked;
