package dev.lore.parse.code;

import java.util.regex.Pattern;

/** String literals as they stand in code. */
final class Literals {
  /** A prefix such as Python's {@code rb}, then one or three quotes of a kind. */
  private static final Pattern QUOTED =
      Pattern.compile("(?s)[A-Za-z]{0,2}(\"\"\"|'''|[\"'`])(.*?)\\1?");

  private Literals() {}

  /**
   * What stands between the quotes, escapes as written; {@code text} itself where there are none.
   */
  static String value(String text) {
    var match = QUOTED.matcher(text);
    return match.matches() ? match.group(2) : text;
  }
}
