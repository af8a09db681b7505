package dev.lore.http.api;

import dev.lore.app.brief.BriefService;
import dev.lore.app.find.FindService;
import dev.lore.http.answer.BriefBody;
import dev.lore.http.call.Call;
import dev.lore.http.call.ProjectFile;
import dev.lore.http.route.Route;
import dev.lore.model.BriefRequest;
import dev.lore.model.Layer;
import dev.lore.model.PassageKind;
import dev.lore.model.Search;
import dev.lore.model.SearchFilter;
import dev.lore.model.UserError;
import dev.lore.report.knowledge.BriefFormat;
import dev.lore.report.knowledge.FindFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Knowledge by its words, and what of it matters to a task. */
public final class FindRoutes {
  private static final String MARKDOWN = "text/markdown; charset=utf-8";
  private static final int MOST_TOKENS = 50_000;

  private final FindService find;
  private final BriefService briefs;

  /** Routes over two services. */
  public FindRoutes(FindService find, BriefService briefs) {
    this.find = find;
    this.briefs = briefs;
  }

  /** All of them. */
  public List<Route> all() {
    return List.of(
        Route.get("/api/v1/find", "Find what is known, the most useful first")
            .query("q", "Words in any form; what the filters let through if not given.")
            .query("kind", "Only what is of this kind.", Words.KINDS)
            .query("domain", "Only what belongs to this domain.")
            .query("integration", "Only what is about this service.")
            .query("layer", "Only what the project says, or the toolkit.", Words.LAYERS)
            .query("under", "Only what is about this file or folder, or stands there.")
            .query("since", "Only what is of this day or later, such as 2026-11-21.")
            .query("archived", "What was put aside too.", Words.FLAGS)
            .query("file", "A file that you work on: what is about it comes earlier.")
            .query("explain", "Say how each score came about.", Words.FLAGS)
            .query("limit", "The most hits; 10 if not given.", 1, Search.MOST)
            .query("offset", "How many of the best to leave out.", 0, Search.DEEPEST)
            .ofProject()
            .header("If-None-Match", "The ETag of what you have; 304 if it still is that.")
            .answers(200, "As `lore find --format json` prints it", null)
            .answers(304, "Unchanged", "", null)
            .fails(404, 409, 422)
            .does(this::find),
        Route.post("/api/v1/briefs", "Brief a task: what is known that matters", BriefBody.class)
            .ofProject()
            .answers(200, "As `lore brief --format json` prints it", null)
            .answers(200, "The same to be read", "text/markdown", null)
            .fails(404, 409)
            .does(this::brief));
  }

  private void find(Call call) throws IOException {
    var root = call.project();
    var under = call.query("under");
    var filter =
        new SearchFilter(
            set(call.query("kind"), PassageKind::valueOf),
            set(call.query("domain"), word -> word),
            set(call.query("integration"), word -> word),
            set(call.query("layer"), Layer::valueOf),
            under == null ? "" : below(root, under),
            Objects.requireNonNullElse(call.query("since"), ""),
            "true".equals(call.query("archived")));
    var file = call.query("file");
    // The project itself is nobody's file: with it, git is not asked what has changed on this
    // machine, which need not be the one that the client works on.
    var touched = List.of(file == null ? "." : below(root, file));
    var text = Objects.requireNonNullElse(call.query("q"), "");
    var search =
        new Search(text, filter, touched, number(call, "limit", 10), number(call, "offset", 0));
    var out = new ByteArrayOutputStream();
    FindFormat.JSON.write(
        find.find(root, search), "true".equals(call.query("explain")), false, out);
    call.answer(200, "application/json", out.toByteArray());
  }

  private void brief(Call call) throws IOException {
    var body = call.body(BriefBody.class);
    int budget = Objects.requireNonNullElse(body.budget(), BriefRequest.STANDARD_BUDGET);
    if (budget > MOST_TOKENS) {
      throw new UserError(
          "a brief of " + budget + " tokens is no longer brief",
          "Give it " + MOST_TOKENS + " at most.");
    }
    var root = call.project();
    var files =
        body.files() == null
            ? List.of(".")
            : body.files().stream().map(one -> below(root, one == null ? "" : one)).toList();
    var request =
        new BriefRequest(
            Objects.requireNonNullElse(body.task(), ""),
            files,
            budget,
            Boolean.TRUE.equals(body.archived()));
    var json = call.type().equals("application/json");
    var out = new ByteArrayOutputStream();
    (json ? BriefFormat.JSON : BriefFormat.MARKDOWN).write(briefs.brief(root, request), out);
    call.with("Vary", "Accept").answer(200, json ? call.type() : MARKDOWN, out.toByteArray());
  }

  /** A path below {@code root}; if there is something, also where links lead. */
  private static String below(Path root, String text) {
    var path = ProjectFile.named(root, text);
    if (path.toFile().exists()) {
      ProjectFile.there(root, text);
    }
    return text;
  }

  private static int number(Call call, String name, int usual) {
    var given = call.query(name);
    return given == null ? usual : Integer.parseInt(given);
  }

  private static <T> Set<T> set(@Nullable String word, Function<String, T> as) {
    return word == null ? Set.of() : Set.of(as.apply(word));
  }
}
