@NullMarked
package dev.lore.parse.go;

import org.jspecify.annotations.NullMarked;
