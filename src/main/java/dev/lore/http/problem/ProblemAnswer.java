package dev.lore.http.problem;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lore.report.Json;
import io.javalin.http.Context;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** The one place where a failure is written, whichever of Jetty and Javalin holds the request. */
public final class ProblemAnswer {
  private static final int LONGEST = 2_000;

  private ProblemAnswer() {}

  /** Answers with {@code problem} while Javalin holds the request. */
  public static void write(Problem problem, Context context) {
    problem.headers().forEach(context::header);
    context.removeHeader("ETag").removeHeader("Location");
    context
        .status(problem.status())
        .header("Cache-Control", "no-store")
        .contentType(Problem.TYPE)
        .result(body(problem));
  }

  /** Answers with {@code problem} where Javalin has given up. */
  public static void write(Problem problem, HttpServletResponse response) {
    if (response.isCommitted()) {
      return;
    }
    response.setStatus(problem.status());
    response.setHeader("Cache-Control", "no-store");
    response.setContentType(Problem.TYPE);
    try {
      response.getOutputStream().write(body(problem));
    } catch (IOException gone) {
      // Nobody is left to be told.
    }
  }

  /** Answers with {@code problem} before Javalin has seen the request. */
  public static void write(Problem problem, Request request, Response response, Callback callback) {
    if (!request.consumeAvailable()) { // what else it would send is not waited for
      response.getHeaders().put(HttpHeader.CONNECTION, "close");
    }
    response.setStatus(problem.status());
    var bytes = body(problem);
    headers(problem, response.getHeaders());
    response.getHeaders().put(HttpHeader.CONTENT_LENGTH, bytes.length);
    response.write(true, ByteBuffer.wrap(bytes), callback);
  }

  private static void headers(Problem problem, HttpFields.Mutable fields) {
    problem.headers().forEach(fields::put);
    fields.put(HttpHeader.CACHE_CONTROL, "no-store");
    fields.put(HttpHeader.CONTENT_TYPE, Problem.TYPE);
    fields.put("X-Content-Type-Options", "nosniff");
  }

  /** The document, also for a stream of events. */
  public static byte[] body(Problem problem) {
    var out = new ByteArrayOutputStream();
    try {
      Json.write(
          out,
          json -> {
            json.text("type", "about:blank");
            json.text("title", problem.title());
            json.number("status", problem.status());
            json.text("detail", cut(problem.detail()));
            json.text("advice", cut(problem.advice()));
            if (!problem.id().isEmpty()) {
              json.text("id", problem.id());
            }
          });
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toString(UTF_8).getBytes(UTF_8);
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }
}
