package dev.lore.parse.code;

import static dev.lore.parse.syntax.SyntaxTree.NONE;

import dev.lore.parse.syntax.SyntaxTree;
import java.util.Set;

/** Tells calls that serve a route from those that ask another server for one. */
final class Handlers {
  private static final Set<String> FUNCTIONS =
      Set.of(
          "arrow_function",
          "func_literal",
          "function_expression",
          "lambda_expression",
          "method_reference");
  private static final Set<String> VALUES =
      Set.of(
          "decimal_integer_literal",
          "false",
          "int_literal",
          "interpreted_string_literal",
          "nil",
          "null",
          "null_literal",
          "number",
          "object",
          "raw_string_literal",
          "string",
          "string_literal",
          "template_string",
          "true",
          "undefined");
  private static final Set<String> CHAINS =
      Set.of("member_expression", "method_invocation", "selector_expression");
  private static final Set<String> PROMISED = Set.of("catch", "finally", "then");

  private Handlers() {}

  /**
   * Whether the call at {@code node} hands over something to handle requests with: a function
   * written in place, or a name where nobody waits for an answer: {@code const page = await
   * client.get("/page", options)} declares no route.
   */
  static boolean handled(int node, int arguments, Reading reading) {
    var tree = reading.tree();
    var parts = Patterns.parts(tree, arguments);
    int last = parts.size() < 2 ? NONE : parts.getLast();
    if (last == NONE || VALUES.contains(tree.kind(last))) {
      return false;
    }
    return FUNCTIONS.contains(tree.kind(last)) || standsAlone(tree, node);
  }

  private static boolean standsAlone(SyntaxTree tree, int node) {
    int around = tree.parent(node);
    String kind = tree.kind(around);
    if (CHAINS.contains(kind)) {
      return tree.firstChild(around) == node
          && !PROMISED.contains(tree.text(tree.child(around, "property"), 10));
    }
    return kind.equals("expression_statement") || FUNCTIONS.contains(kind);
  }
}
