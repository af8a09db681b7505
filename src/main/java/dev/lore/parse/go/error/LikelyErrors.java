package dev.lore.parse.go.error;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which functions of other modules answer an error behind their result, told by what Go's own
 * conventions call them: what parses, opens or sends can fail, and so can what takes a context.
 *
 * <p>What may as well answer whether something is there, as containers and values of a context do
 * ({@code Get}, {@code Delete}, {@code UserFrom}), is not among them, with a context or without.
 *
 * @see <a href="https://go.dev/wiki/CodeReviewComments#handle-errors">Go Code Review Comments</a>
 */
final class LikelyErrors {
  private static final Set<String> VERBS =
      words(
          "build call checkout clone commit compile compress connect convert copy create decode"
              + " decompress decrypt dial do download encode encrypt exec execute fetch generate"
              + " glob list listen marshal move new open parse post push query read register"
              + " render request run save scan send sign start stat sync unmarshal update upload"
              + " validate verify write");

  /** What tells whether something is, or was, there. */
  private static final Set<String> LOOKING =
      words(
          "accept can contains cut delete extract find first from get has insert is last load"
              + " lookup may member peek pop pull put remove resolve search seek swap take try"
              + " value");

  private static final Pattern WORD = Pattern.compile("^(?:\\p{Lu}?\\p{Ll}+|\\p{Lu}+(?!\\p{Ll}))");
  private static final Pattern CONTEXT =
      Pattern.compile("ctx|\\w*Ctx|context\\.\\w+\\(\\)|\\w+(?:\\.\\w+)*\\.Context\\(\\)");

  /** These answer what a context holds: {@code UserFrom}, {@code ClaimsFromRequest}. */
  private static final Pattern HELD = Pattern.compile(".*From(?!\\p{Ll}).*");

  /** These answer a context and what ends it. */
  private static final Pattern ENDED = Pattern.compile(".*(?:Context|Cancel|Timeout|Deadline).*");

  private LikelyErrors() {}

  /**
   * Whether the last of several results is an error.
   *
   * @param name the function's own, without what it is of
   * @param first the text of its first argument; empty for none
   */
  static boolean answeredBy(String name, String first) {
    var match = WORD.matcher(name);
    String word = match.find() ? match.group().toLowerCase(Locale.ROOT) : "";
    boolean looks = LOOKING.contains(word) || HELD.matcher(name).matches();
    return (VERBS.contains(word) || (CONTEXT.matcher(first).matches() && !looks))
        && !ENDED.matcher(name).matches();
  }

  private static Set<String> words(String text) {
    return Set.of(text.split(" ", -1));
  }
}
