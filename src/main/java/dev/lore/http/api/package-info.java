/** The routes of the API by noun, each over one service of {@code app}. */
@NullMarked
package dev.lore.http.api;

import org.jspecify.annotations.NullMarked;
