@NullMarked
package dev.lore.parse.manifest;

import org.jspecify.annotations.NullMarked;
