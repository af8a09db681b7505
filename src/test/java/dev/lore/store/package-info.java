@NullMarked
package dev.lore.store;

import org.jspecify.annotations.NullMarked;
