package dev.lore.parse.syntax;

import java.util.Set;

/** String literals as they stand in code. */
public final class Literals {
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
  public static boolean isString(SyntaxTree tree, int node) {
    return STRINGS.contains(tree.kind(node));
  }

  /** Whether {@code node} is a place in a string that an expression fills. */
  public static boolean isGap(SyntaxTree tree, int node) {
    return GAPS.contains(tree.kind(node));
  }

  /** The value of a string that is the same in every run; empty for anything else. */
  public static String constant(SyntaxTree tree, int node) {
    if (!isString(tree, node)) {
      return "";
    }
    for (int part = tree.firstChild(node); part != SyntaxTree.NONE; part = tree.nextSibling(part)) {
      if (isGap(tree, part)) {
        return "";
      }
    }
    return Quoted.value(tree.text(node));
  }
}
