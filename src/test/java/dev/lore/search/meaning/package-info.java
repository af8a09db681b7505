@NullMarked
package dev.lore.search.meaning;

import org.jspecify.annotations.NullMarked;
