@NullMarked
package dev.lore.http;

import org.jspecify.annotations.NullMarked;
