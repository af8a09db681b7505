package dev.lore.http.guard;

import dev.lore.http.problem.Problem;
import dev.lore.http.problem.ProblemAnswer;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Looks at every request before anything else does: who asks, by which name, from which page, and
 * how many others are being answered.
 */
public final class Guard extends Handler.Wrapper {
  /** Whoever watches the server has no token and must get through when it is busy. */
  private static final Set<String> WATCHED = Set.of("/health", "/ready");

  private final Names names;
  private final @Nullable Token token;
  private final Semaphore places;

  /**
   * A guard of a server.
   *
   * @param host what it is bound to
   * @param loopback whether only this machine reaches it
   * @param token what clients must show; null for nothing
   * @param most so many requests are answered at once
   */
  public Guard(String host, boolean loopback, @Nullable Token token, int most) {
    names = new Names(host, loopback);
    this.token = token;
    places = new Semaphore(most);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    SecurityHeaders.put(response.getHeaders());
    var path = Request.getPathInContext(request);
    var refused = refused(request, path);
    if (refused == null && !WATCHED.contains(path)) {
      if (places.tryAcquire()) {
        Request.addCompletionListener(request, failure -> places.release());
      } else {
        refused =
            Problem.of(429, "too many requests at once", "Try again in a moment.")
                .with("Retry-After", "1");
      }
    }
    if (refused != null) {
      ProblemAnswer.write(refused, request, response, callback);
      return true;
    }
    return super.handle(request, response, callback);
  }

  private @Nullable Problem refused(Request request, String path) {
    var headers = request.getHeaders();
    var uri = request.getHttpURI();
    var host = headers.get(HttpHeader.HOST);
    if (!names.ours(host) || (uri.getAuthority() != null && !names.ours(uri.getAuthority()))) {
      return Problem.of(
          403, "this server is not called that", "Use its address, such as http://127.0.0.1:7341.");
    }
    var here = (request.isSecure() ? "https://" : "http://") + host;
    if (headers.getFields(HttpHeader.ORIGIN).size() > 1
        || !Names.ownPage(headers.get(HttpHeader.ORIGIN), headers.get("Sec-Fetch-Site"), here)) {
      return Problem.of(
          403, "pages of other origins are not answered", "Ask from a page of this server.");
    }
    if (token != null && guarded(path) && !token.shown(headers.get(HttpHeader.AUTHORIZATION))) {
      return Problem.of(401, "the token is missing or wrong", "Send `Authorization: Bearer …`.")
          .with("WWW-Authenticate", "Bearer realm=\"lore\"");
    }
    return null;
  }

  /** The page, its scripts and the description of the API are no secret; a browser asks bare. */
  private static boolean guarded(String path) {
    return path.startsWith("/api/") || path.equals("/metrics") || path.equals("/mcp");
  }
}
