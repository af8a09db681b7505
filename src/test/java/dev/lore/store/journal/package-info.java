@NullMarked
package dev.lore.store.journal;

import org.jspecify.annotations.NullMarked;
