@NullMarked
package dev.lore.mcp;

import org.jspecify.annotations.NullMarked;
