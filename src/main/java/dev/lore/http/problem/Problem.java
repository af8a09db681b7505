package dev.lore.http.problem;

import dev.lore.model.KeyLike;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jetty.http.HttpStatus;

/**
 * What is told of a failure.
 *
 * @param status of HTTP
 * @param detail what is wrong, in one line without a final stop
 * @param advice the way out
 * @param id names a bug in the log; empty where it is none
 * @param headers that go with it, such as {@code Allow}
 */
public record Problem(
    int status, String detail, String advice, String id, Map<String, String> headers) {
  /** The media type of RFC 9457. */
  public static final String TYPE = "application/problem+json";

  /** A problem that is no bug. */
  public static Problem of(int status, String detail, String advice) {
    return new Problem(status, KeyLike.masked(detail), KeyLike.masked(advice), "", Map.of());
  }

  /** The same, with one more header. */
  public Problem with(String header, String value) {
    var more = new TreeMap<>(headers);
    more.put(header, value);
    return new Problem(status, detail, advice, id, more);
  }

  /** What HTTP calls the status. */
  public String title() {
    return HttpStatus.getMessage(status);
  }
}
