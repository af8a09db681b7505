@NullMarked
package dev.lore.store.merge;

import org.jspecify.annotations.NullMarked;
