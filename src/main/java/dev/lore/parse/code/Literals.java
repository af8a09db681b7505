package dev.lore.parse.code;

import dev.lore.parse.syntax.SyntaxTree;
import java.util.List;
import java.util.Set;

/** String literals as they stand in code. */
final class Literals {
  private static final Set<String> STRINGS =
      Set.of(
          "interpreted_string_literal",
          "raw_string_literal",
          "string",
          "string_literal",
          "template_string");
  private static final Set<String> GAPS = Set.of("interpolation", "template_substitution");

  /** Longest first: three quotes are also one. */
  private static final List<String> QUOTES = List.of("\"\"\"", "'''", "\"", "'", "`");

  private Literals() {}

  /** Whether {@code node} is a string in quotes of any kind. */
  static boolean isString(SyntaxTree tree, int node) {
    return STRINGS.contains(tree.kind(node));
  }

  /** The value of a string that is the same in every run; empty for anything else. */
  static String constant(SyntaxTree tree, int node) {
    if (!isString(tree, node)) {
      return "";
    }
    for (int part = tree.firstChild(node); part != SyntaxTree.NONE; part = tree.nextSibling(part)) {
      if (GAPS.contains(tree.kind(part))) {
        return "";
      }
    }
    return value(tree.text(node));
  }

  /**
   * What stands between the quotes, behind a prefix such as Python's {@code rb}, escapes as
   * written; {@code text} itself where there are none.
   */
  static String value(String text) {
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
