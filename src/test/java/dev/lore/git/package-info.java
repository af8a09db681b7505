@NullMarked
package dev.lore.git;

import org.jspecify.annotations.NullMarked;
