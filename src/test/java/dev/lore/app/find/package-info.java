@NullMarked
package dev.lore.app.find;

import org.jspecify.annotations.NullMarked;
