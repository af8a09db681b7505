@NullMarked
package dev.lore.store.passages;

import org.jspecify.annotations.NullMarked;
