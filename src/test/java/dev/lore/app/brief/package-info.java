@NullMarked
package dev.lore.app.brief;

import org.jspecify.annotations.NullMarked;
