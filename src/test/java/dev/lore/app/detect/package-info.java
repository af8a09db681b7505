@NullMarked
package dev.lore.app.detect;

import org.jspecify.annotations.NullMarked;
