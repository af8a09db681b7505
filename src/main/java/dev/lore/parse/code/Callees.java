package dev.lore.parse.code;

import static dev.lore.parse.syntax.SyntaxTree.NONE;

import dev.lore.parse.syntax.SyntaxTree;

/** What a call is a call of, as text. */
final class Callees {
  private static final int LIMIT = 200;

  private Callees() {}

  /**
   * The dotted path at {@code node}: {@code app.use}. Arguments of calls within it are left out:
   * {@code client.get(id).json} reads {@code client.get().json}.
   */
  static String path(SyntaxTree tree, int node) {
    if (tree.endIndex(node) - tree.startIndex(node) > 4 * LIMIT) {
      return "";
    }
    String text = tree.text(node);
    var path = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < text.length() && path.length() < LIMIT; i++) {
      char c = text.charAt(i);
      if (c == ')' || c == ']') {
        depth--;
      }
      if (depth == 0 && !Character.isWhitespace(c) && c != '?' && c != '!') {
        path.append(c);
      }
      if (c == '(' || c == '[') {
        depth++;
      }
    }
    return path.toString();
  }

  /** {@code node} where it is a plain name, else no node. */
  static int identifier(SyntaxTree tree, int node) {
    return node != NONE && tree.kind(node).equals("identifier") ? node : NONE;
  }

  /** The value of the first argument where it is a string; else empty. */
  static String firstString(SyntaxTree tree, int arguments) {
    int first = arguments == NONE ? NONE : tree.firstChild(arguments);
    return first != NONE && tree.kind(first).contains("string")
        ? Literals.value(tree.text(first))
        : "";
  }
}
