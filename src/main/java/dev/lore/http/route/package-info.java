/**
 * The words that routes are told in. One list of them is registered with the server and written
 * down as OpenAPI, so that neither can know a route that the other does not. Start at {@link
 * dev.lore.http.route.Route}.
 */
@NullMarked
package dev.lore.http.route;

import org.jspecify.annotations.NullMarked;
