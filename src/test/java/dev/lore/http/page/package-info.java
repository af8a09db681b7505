@NullMarked
package dev.lore.http.page;

import org.jspecify.annotations.NullMarked;
