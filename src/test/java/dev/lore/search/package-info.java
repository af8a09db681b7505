@NullMarked
package dev.lore.search;

import org.jspecify.annotations.NullMarked;
