package dev.lore.parse.code;

import static dev.lore.parse.syntax.SyntaxTree.NONE;

import dev.lore.parse.syntax.SyntaxTree;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells loops whose number of rounds stands in the code from walks over data. */
final class Loops {
  private static final int HEADER_LIMIT = 1000;
  private static final Pattern COMPARISON = Pattern.compile("[<>]");
  private static final Pattern LENGTH =
      Pattern.compile("\\b(?:len|cap)\\(|\\.(?:byteLength|length|size|count)\\b");
  private static final Set<String> LISTS =
      Set.of("array", "array_creation_expression", "composite_literal", "list", "set", "tuple");
  private static final Set<String> SPREAD = Set.of("list_splat", "spread_element");

  private Loops() {}

  /**
   * Whether a loop that counts up or down to {@code condition} does so between bounds that are no
   * length: {@code i < workers}, {@code i > 0}.
   */
  static boolean counts(SyntaxTree tree, int loop, int condition) {
    if (condition == NONE || tree.endIndex(condition) - tree.startIndex(loop) > HEADER_LIMIT) {
      return false;
    }
    String header = tree.source().text().substring(tree.startIndex(loop), tree.endIndex(condition));
    return COMPARISON.matcher(tree.text(condition)).find() && !LENGTH.matcher(header).find();
  }

  /** Whether {@code over} is a list written in place. */
  static boolean isList(SyntaxTree tree, int over) {
    if (!LISTS.contains(tree.kind(over))) {
      return false;
    }
    return Patterns.parts(tree, over).stream().noneMatch(part -> SPREAD.contains(tree.kind(part)));
  }
}
