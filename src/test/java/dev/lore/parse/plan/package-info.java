@NullMarked
package dev.lore.parse.plan;

import org.jspecify.annotations.NullMarked;
