/**
 * The routes written down as OpenAPI 3.1; alone knows swagger. Start at {@link
 * dev.lore.http.openapi.OpenApiDocument}.
 */
@NullMarked
package dev.lore.http.openapi;

import org.jspecify.annotations.NullMarked;
