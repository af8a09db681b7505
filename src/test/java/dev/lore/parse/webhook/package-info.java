@NullMarked
package dev.lore.parse.webhook;

import org.jspecify.annotations.NullMarked;
