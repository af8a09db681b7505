@NullMarked
package dev.lore.search.text;

import org.jspecify.annotations.NullMarked;
