package dev.lore.parse.go.error;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which functions of other modules answer an error behind their result, told by what Go's own
 * conventions call them: what parses, opens or sends can fail, and so can what takes a context.
 *
 * <p>What may as well answer whether something is there ({@code Get}, {@code Load}, {@code Lookup})
 * is not among them.
 *
 * @see <a href="https://go.dev/wiki/CodeReviewComments#handle-errors">Go Code Review Comments</a>
 */
final class LikelyErrors {
  private static final Set<String> VERBS =
      Set.of(
          ("accept build call checkout clone commit compile compress connect convert copy create"
               + " decode decompress decrypt delete dial do download encode encrypt exec execute"
               + " fetch from generate glob insert list listen marshal move new open parse post"
               + " pull push put query read register remove render request resolve run save scan"
               + " send sign start stat sync unmarshal update upload validate verify write")
              .split(" ", -1));

  private static final Pattern WORD = Pattern.compile("^(?:\\p{Lu}?\\p{Ll}+|\\p{Lu}+(?!\\p{Ll}))");
  private static final Pattern CONTEXT =
      Pattern.compile("ctx|\\w*Ctx|context\\.\\w+\\(\\)|\\w+(?:\\.\\w+)*\\.Context\\(\\)");

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
    var word = WORD.matcher(name);
    boolean fails = word.find() && VERBS.contains(word.group().toLowerCase(Locale.ROOT));
    return (fails || CONTEXT.matcher(first).matches()) && !ENDED.matcher(name).matches();
  }
}
