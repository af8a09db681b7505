package dev.lore.http;

import dev.lore.http.call.Call;
import dev.lore.http.problem.Refusal;
import dev.lore.http.route.Route;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The page and what it loads, as they stand in the jar below {@code web/}. */
final class WebFiles {
  private static final Pattern NAME = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9]+)+");
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "woff2", "font/woff2");

  private WebFiles() {}

  /** Routes to the page, to the description of the API for people, and to their parts. */
  static List<Route> all() {
    return List.of(
        Route.get("/", "The page")
            .answers(200, "A page", "text/html", null)
            .does(call -> write(call, "index.html")),
        Route.get("/docs", "This description, for people")
            .answers(200, "A page", "text/html", null)
            .does(call -> write(call, "docs.html")),
        Route.get("/web/{file}", "A part of a page")
            .path("file", "Its name.")
            .answers(200, "The file", "*/*", null)
            .fails(404)
            .does(call -> write(call, call.path("file"))));
  }

  private static void write(Call call, String name) throws IOException {
    var type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    if (type != null && NAME.matcher(name).matches()) {
      try (var in = WebFiles.class.getResourceAsStream("/web/" + name)) {
        if (in != null) {
          call.answer(200, type, in.readAllBytes());
          return;
        }
      }
    }
    throw Refusal.of(404, "there is no such file", "/ is the page, and /docs describes the API.");
  }
}
