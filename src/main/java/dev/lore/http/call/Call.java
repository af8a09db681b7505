package dev.lore.http.call;

import dev.lore.http.problem.Problem;
import dev.lore.http.problem.Refusal;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A request whose parameters its route allows, and its answer. What is read is private to its
 * reader and told from an older state by its tag; all other answers are not kept anywhere.
 */
public final class Call {
  /** The most bytes of a body, where a route says nothing else. */
  public static final int BODY = 1 << 20;

  private static final int ITEMS = 50;

  private final Context context;
  private final Projects projects;
  private final Map<String, String> query;
  private final String type;

  /** A call whose {@code query} was held against its route; it is answered as {@code types}. */
  public Call(Context context, Projects projects, Map<String, String> query, List<String> types) {
    this.context = context;
    this.projects = projects;
    this.query = query;
    type = MediaTypes.best(context.header("Accept"), types);
  }

  /** The root of the project that it is about. */
  public Path project() {
    return projects.root(query("project"));
  }

  /** A part of the path. */
  public String path(String name) {
    return context.pathParam(name);
  }

  /** A parameter of the query; null where it is not given. */
  public @Nullable String query(String name) {
    return query.get(name);
  }

  /** A header; null where it is not given. */
  public @Nullable String header(String name) {
    return context.header(name);
  }

  /** Which of the forms that its route offers the client wants. */
  public String type() {
    return type;
  }

  /** Its body, of at most {@link #BODY} bytes. */
  public <T> T body(Class<T> as) throws IOException {
    return body(as, BODY);
  }

  /** Its body, of at most {@code most} bytes. */
  public <T> T body(Class<T> as, int most) throws IOException {
    return JsonBody.read(context, as, most);
  }

  /** The part of a list that is asked for, with its keys in ascending order. */
  public <T> Page<T> page(List<T> all, Function<T, String> key) {
    return page(all, key, Comparator.naturalOrder());
  }

  /** The part of a list that is asked for, by the order of its keys. */
  public <T> Page<T> page(List<T> all, Function<T, String> key, Comparator<String> order) {
    var scope = new TreeMap<>(query);
    scope.keySet().removeAll(List.of("cursor", "limit"));
    var limit = query("limit");
    return Page.of(
        all,
        key,
        new Page.Terms(
            context.path() + scope,
            order,
            query("cursor"),
            limit == null ? ITEMS : Integer.parseInt(limit)));
  }

  /** Refuses to change {@code shown} where the client has seen another state of it. */
  public void holdMatch(Object shown) {
    EntityTag.hold(header("If-Match"), EntityTag.of(JsonText.bytes(shown)));
  }

  /** The same, and refuses a client that does not say what it has seen. */
  public void demandMatch(Object shown) {
    if (header("If-Match") == null) {
      throw Refusal.of(
          428, "it is there already", "Read it, and send its ETag as `If-Match` with the change.");
    }
    holdMatch(shown);
  }

  /** Says where what was made can be found: a path below {@code /api/v1}. */
  public Call location(String path) {
    var project = query("project");
    var encoded = project == null ? null : URLEncoder.encode(project, StandardCharsets.UTF_8);
    context.header("Location", "/api/v1" + path + (encoded == null ? "" : "?project=" + encoded));
    return this;
  }

  /** Adds a header to the answer. */
  public Call with(String header, String value) {
    context.header(header, value);
    return this;
  }

  /** Answers with a record as JSON. */
  public void answer(int status, Object value) {
    answer(status, "application/json", JsonText.bytes(value));
  }

  /** Answers with what is written already. */
  public void answer(int status, String as, byte[] bytes) {
    var reading =
        context.method().equals(HandlerType.GET) || context.method().equals(HandlerType.HEAD);
    if (reading && status == 200) {
      var tag = EntityTag.of(bytes);
      context.header("ETag", tag).header("Cache-Control", "private, no-cache");
      if (EntityTag.names(header("If-None-Match"), tag)) {
        context.status(304);
        return;
      }
    } else {
      context.header("Cache-Control", "no-store");
    }
    context.status(status).contentType(as).result(bytes);
  }

  /** The request itself, for an answer that is written bit by bit. */
  public Context context() {
    return context;
  }

  /** A refusal because of one of the parameters. */
  public static Refusal wrong(String what, String advice) {
    return new Refusal(Problem.of(400, what, advice));
  }
}
