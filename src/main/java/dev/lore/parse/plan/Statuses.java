package dev.lore.parse.plan;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The HTTP statuses that a text is about; not those that it excepts or names by the way. */
final class Statuses {
  private static final Pattern PART = Pattern.compile("[^;.\\n]++");
  private static final Pattern DIGIT = Pattern.compile("\\d");
  private static final Pattern EXCEPT =
      Pattern.compile("(?i)\\b(?:except|not|never|but|unless|other than)\\b");

  private static final Pattern STATUS =
      Pattern.compile("(?<![\\w.,/-])[45]\\d\\d(?![\\w/]|[.,]\\d)");

  private Statuses() {}

  static List<Integer> in(String text) {
    var meant =
        PART.matcher(withoutAsides(text))
            .replaceAll(part -> Matcher.quoteReplacement(withoutExcepted(part.group())));
    return STATUS
        .matcher(meant)
        .results()
        .map(found -> Integer.valueOf(found.group()))
        .distinct()
        .toList();
  }

  /** The text without what stands between parentheses. */
  private static String withoutAsides(String text) {
    var left = new StringBuilder();
    int at = 0;
    int from = text.indexOf('(');
    while (from >= 0) {
      int to = text.indexOf(')', from);
      if (to < 0) {
        break;
      }
      left.append(text, at, from).append(' ');
      at = to + 1;
      from = text.indexOf('(', at);
    }
    return left.append(text, at, text.length()).toString();
  }

  /** What is excepted stands behind what it is excepted from. */
  private static String withoutExcepted(String part) {
    var digit = DIGIT.matcher(part);
    var except = EXCEPT.matcher(part);
    return digit.find() && except.find(digit.end()) ? part.substring(0, except.start()) : part;
  }
}
