package dev.lore.parse.syntax;

import java.util.List;

/** A string literal of any of the languages, without its quotes. */
public final class Quoted {
  /** Longest first: three quotes are also one. */
  private static final List<String> QUOTES = List.of("\"\"\"", "'''", "\"", "'", "`");

  private Quoted() {}

  /**
   * What stands between the quotes, behind a prefix such as Python's {@code rb}, escapes as
   * written; {@code text} itself where there are none.
   */
  public static String value(String text) {
    int open = 0;
    while (open < Math.min(2, text.length()) && Character.isLetter(text.charAt(open))) {
      open++;
    }
    for (String quote : QUOTES) {
      if (text.startsWith(quote, open)) {
        int from = open + quote.length();
        int to = text.length() - quote.length();
        return to >= from && text.endsWith(quote) ? text.substring(from, to) : text.substring(from);
      }
    }
    return text;
  }
}
