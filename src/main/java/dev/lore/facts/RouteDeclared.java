package dev.lore.facts;

import dev.lore.model.Location;

/**
 * An HTTP route that code serves: {@code app.post("/webhook", handler)},
 * {@code @app.route("/hook")}, {@code @PostMapping("/hook")}, {@code http.HandleFunc("/hook",
 * handle)}.
 *
 * @param at where the declaration begins
 * @param language of the file
 * @param method {@code GET}, {@code POST}, …; {@code ANY} where the declaration leaves it open
 * @param pattern the path as written
 */
public record RouteDeclared(Location at, String language, String method, String pattern)
    implements CodeFact {}
