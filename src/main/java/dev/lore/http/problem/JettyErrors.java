package dev.lore.http.problem;

import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Failures that Jetty notices by itself: requests that are no HTTP, or too long to be read. */
public final class JettyErrors extends ErrorHandler {
  private static final String ADVICE = "Send what RFC 9112 describes, with short headers.";

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    ProblemAnswer.write(problem(response.getStatus()), request, response, callback);
    return true;
  }

  private static Problem problem(int status) {
    return switch (status) {
      case 404 -> Problem.of(status, "there is nothing at this path", "/docs shows what there is.");
      case 408 -> Problem.of(status, "the request took too long to arrive", "Send it again.");
      case 413 -> Problem.of(status, "the request is too large", "Send less at a time.");
      case 414 -> Problem.of(status, "the address is too long", "Shorten the query.");
      case 431 -> Problem.of(status, "the headers are too long", "Send fewer or shorter headers.");
      case 503 ->
          Problem.of(status, "the server is stopping", "Try again in a moment.")
              .with("Retry-After", "5");
      default ->
          status >= 500 && status != 501 && status != 505
              ? Problem.of(status, "the server failed", "Try again; its log may tell more.")
              : Problem.of(status, "the request is malformed", ADVICE);
    };
  }
}
