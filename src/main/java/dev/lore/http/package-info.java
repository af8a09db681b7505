/**
 * The API over HTTP, a thin face over {@code app}. Start at {@link dev.lore.http.HttpServer}.
 *
 * <p>A request passes {@code guard}, then its route in {@code api} or {@code audit}, which sees it
 * as a {@code call} and answers with a record of {@code answer}. What goes wrong is told in {@code
 * problem}; {@code openapi} describes all routes.
 */
@NullMarked
package dev.lore.http;

import org.jspecify.annotations.NullMarked;
