@NullMarked
package dev.lore.app;

import org.jspecify.annotations.NullMarked;
