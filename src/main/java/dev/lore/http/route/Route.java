package dev.lore.http.route;

import dev.lore.http.route.Parameter.Form;
import dev.lore.http.route.Parameter.Place;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One thing that can be asked, all of it: who registers it and who describes it read the same.
 *
 * @param method {@code GET}, {@code POST}
 * @param path with {@code {names}} in it
 * @param summary what it does, in a few words
 * @param parameters in the order in which they are shown
 * @param body what it takes; null for nothing
 * @param answers when all is well, the usual one first
 * @param problems statuses of failures, besides those that every route has
 * @param handling what it does
 */
public record Route(
    String method,
    String path,
    String summary,
    List<Parameter> parameters,
    @Nullable Class<?> body,
    List<Answer> answers,
    List<Integer> problems,
    Handling handling) {
  private static final String JSON = "application/json";

  /** Something that is read. */
  public static Route get(String path, String summary) {
    return new Route("GET", path, summary, List.of(), null, List.of(), List.of(), call -> {});
  }

  /** Something that is done, with a body of this type; null for none. */
  public static Route post(String path, String summary, @Nullable Class<?> body) {
    return new Route("POST", path, summary, List.of(), body, List.of(), List.of(), call -> {});
  }

  /** The same with a parameter in the path. */
  public Route path(String name, String about) {
    return with(new Parameter(name, Place.PATH, about, new Form.Text()));
  }

  /** The same with a parameter of text in the query. */
  public Route query(String name, String about) {
    return with(new Parameter(name, Place.QUERY, about, new Form.Text()));
  }

  /** The same with a parameter that is a number in the query. */
  public Route query(String name, String about, int least, int most) {
    return with(new Parameter(name, Place.QUERY, about, new Form.Whole(least, most)));
  }

  /** The same with a parameter that is one of some words in the query. */
  public Route query(String name, String about, List<String> words) {
    return with(new Parameter(name, Place.QUERY, about, new Form.OneOf(words)));
  }

  /** The same with a header that is looked at. */
  public Route header(String name, String about) {
    return with(new Parameter(name, Place.HEADER, about, new Form.Text()));
  }

  /** The same for the project that is asked for. */
  public Route ofProject() {
    return query("project", "A project by name; the first that is served if not given.");
  }

  /** The same, answering with a page of {@code type}. */
  public Route lists(Class<?> type) {
    return query("limit", "The most items; 50 if not given.", 1, 200)
        .query("cursor", "Where to go on: `next` of the page before.")
        .header("If-None-Match", "The ETag of what you have; 304 if it still is that.")
        .with(new Answer(200, "A page", JSON, type, true))
        .with(new Answer(304, "Unchanged", "", null, false));
  }

  /** The same, answering with {@code type}, which may be unchanged. */
  public Route shows(Class<?> type) {
    return header("If-None-Match", "The ETag of what you have; 304 if it still is that.")
        .answers(200, "As it is now", type)
        .with(new Answer(304, "Unchanged", "", null, false));
  }

  /** The same, answering with a record as JSON. */
  public Route answers(int status, String about, @Nullable Class<?> type) {
    return answers(status, about, JSON, type);
  }

  /** The same, answering with something of another media type. */
  public Route answers(int status, String about, String mediaType, @Nullable Class<?> type) {
    return with(new Answer(status, about, mediaType, type, false));
  }

  /** The same, failing in these ways too. */
  public Route fails(Integer... statuses) {
    return new Route(
        method,
        path,
        summary,
        parameters,
        body,
        answers,
        Stream.concat(problems.stream(), Stream.of(statuses)).toList(),
        handling);
  }

  /** The same, doing this. */
  public Route does(Handling what) {
    return new Route(method, path, summary, parameters, body, answers, problems, what);
  }

  private Route with(Parameter one) {
    var all = Stream.concat(parameters.stream(), Stream.of(one)).toList();
    return new Route(method, path, summary, all, body, answers, problems, handling);
  }

  private Route with(Answer one) {
    var all = Stream.concat(answers.stream(), Stream.of(one)).toList();
    return new Route(method, path, summary, parameters, body, all, problems, handling);
  }

  /** The media types of its answers, the usual one first. */
  List<String> types() {
    return answers.stream()
        .map(Answer::mediaType)
        .filter(type -> !type.isEmpty())
        .distinct()
        .toList();
  }
}
