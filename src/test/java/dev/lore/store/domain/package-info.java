@NullMarked
package dev.lore.store.domain;

import org.jspecify.annotations.NullMarked;
