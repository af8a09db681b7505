package dev.lore.parse.code;

import dev.lore.parse.syntax.Quoted;
import dev.lore.parse.syntax.SyntaxTree;
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
    return Quoted.value(tree.text(node));
  }
}
