package dev.lore.http.problem;

import dev.lore.model.UserError;
import io.javalin.http.HttpResponseException;
import java.io.EOFException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** What is told of an exception. A bug is told by an id alone; the log has its trace. */
public final class Problems {
  /** Nobody reads it: there is nobody any more. */
  private static final Problem HUNG_UP =
      Problem.of(400, "the request was broken off", "Send all of it.");

  private final PrintStream log;
  private final Collection<Path> roots;

  /**
   * Problems whose bugs go to {@code log}.
   *
   * @param roots folders that answers name as {@code .}, since where they stand is nobody's
   *     business
   */
  public Problems(PrintStream log, Collection<Path> roots) {
    this.log = log;
    this.roots = roots;
  }

  /**
   * The problem that {@code thrown} stands for.
   *
   * @param where the method and the path's template, for the log
   */
  public Problem of(Throwable thrown, String where) {
    return switch (thrown) {
      case Refusal refusal -> refusal.problem();
      case UserError error -> of(error);
      case HttpResponseException found -> of(found);
      case EOFException gone -> HUNG_UP;
      default -> bug(thrown, where);
    };
  }

  private Problem of(UserError error) {
    int status =
        switch (error.kind()) {
          case USAGE -> 422;
          case MISSING -> 404;
          case CONFLICT, INPUT -> 409;
          case BUSY -> 503;
        };
    var problem = Problem.of(status, told(error.problem()), told(error.advice()));
    return status == 503 ? problem.with("Retry-After", "5") : problem;
  }

  private static Problem of(HttpResponseException found) {
    if (found.getStatus() == 405) {
      var allowed = String.join(", ", found.getDetails().values());
      return Problem.of(405, "this path does not know that method", "Use one of: " + allowed + ".")
          .with("Allow", allowed);
    }
    return Problem.of(
        found.getStatus(),
        found.getStatus() == 404 ? "there is nothing at this path" : "the request is refused",
        "/openapi.json lists what there is, and /docs shows it.");
  }

  private Problem bug(Throwable thrown, String where) {
    var bytes = new byte[4];
    ThreadLocalRandom.current().nextBytes(bytes);
    var id = HexFormat.of().formatHex(bytes);
    var text = new StringBuilder("lore: a bug, told as ").append(id).append(": ").append(where);
    for (var cause = thrown; cause != null; cause = cause.getCause()) {
      text.append("\n  ").append(cause.getClass().getName()); // its message may hold what was sent
      for (var frame : cause.getStackTrace()) {
        text.append("\n    at ").append(frame);
      }
    }
    log.println(text);
    return new Problem(
        500,
        "a bug in Lore",
        "Please report it with what the server's standard error says of " + id + ".",
        id,
        Map.of());
  }

  private String told(String text) {
    var told = text;
    for (var root : roots) {
      told = told.replace(root + "/", "").replace(root.toString(), ".");
    }
    return told;
  }
}
