package dev.lore.parse.go.loop;

import static dev.lore.parse.syntax.SyntaxTree.NONE;

import dev.lore.parse.go.syntax.GoNames;
import dev.lore.parse.go.syntax.GoTree;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What changes in a loop from round to round, and from what.
 *
 * <p>A key is a variable ({@code 17}, the node that declares it) or a field of one ({@code
 * 17.PageToken}).
 */
public final class LoopChanges {
  private record Change(String key, int value, boolean counts) {}

  private final GoTree tree;
  private final GoNames names;
  private final int loop;
  private final List<Change> changes = new ArrayList<>();
  private final Set<String> answers = new HashSet<>();

  private LoopChanges(GoTree tree, GoNames names, int loop) {
    this.tree = tree;
    this.names = names;
    this.loop = loop;
  }

  static LoopChanges of(GoTree tree, GoNames names, int loop) {
    var changes = new LoopChanges(tree, names, loop);
    for (int node = loop; node < tree.end(loop); node++) {
      changes.visit(node);
    }
    changes.answers();
    return changes;
  }

  private void visit(int node) {
    switch (tree.kind(node)) {
      case "inc_statement", "dec_statement" ->
          changes.add(new Change(key(tree.parts(node).getFirst()), NONE, true));
      case "assignment_statement", "short_var_declaration", "range_clause" -> assigned(node);
      case "var_spec" -> {
        int value = tree.child(node, "value");
        tree.parts(node, "name").forEach(name -> changes.add(new Change(key(name), value, false)));
      }
      case "call_expression" -> filled(node);
      default -> {}
    }
  }

  private void assigned(int node) {
    int right = tree.child(node, "right");
    var values = tree.listed(right);
    var targets = tree.listed(tree.child(node, "left"));
    for (int i = 0; i < targets.size(); i++) {
      int value = values.size() == targets.size() ? values.get(i) : right;
      String key = key(targets.get(i));
      boolean adds =
          tree.operator(node).equals("+=") || tree.operator(node).equals("-=") || sum(value, key);
      changes.add(new Change(key, value, adds));
    }
  }

  /** Whether {@code value} is what stands at {@code key} and something more. */
  private boolean sum(int value, String key) {
    if (tree.is(value, "binary_expression") && Set.of("+", "-").contains(tree.operator(value))) {
      return key(tree.child(value, "left")).equals(key)
          || key(tree.child(value, "right")).equals(key);
    }
    return tree.is(value, "call_expression") && tree.name(value).equals("append");
  }

  /** What a call is handed the address of may be something else behind it. */
  private void filled(int call) {
    for (int argument : tree.arguments(call)) {
      if (isAddress(argument)) {
        changes.add(new Change(key(tree.child(argument, "operand")), call, false));
      } else if (tree.is(argument, "identifier") && holdsAddress(names.declaration(argument))) {
        changes.add(new Change(key(argument), call, false));
      }
    }
  }

  /** Whether a variable is declared with the address of something new: {@code p := &Page{}}. */
  private boolean holdsAddress(int declaration) {
    int statement = declaration == NONE ? NONE : tree.parent(declaration);
    if (tree.is(statement, "expression_list")) {
      statement = tree.parent(statement);
    }
    if (!tree.is(statement, "short_var_declaration") && !tree.is(statement, "var_spec")) {
      return false;
    }
    boolean spec = tree.is(statement, "var_spec");
    var values = tree.listed(tree.child(statement, spec ? "value" : "right"));
    int value = values.size() == 1 ? values.getFirst() : NONE;
    return isAddress(value) || (tree.isCall(value) && tree.text(tree.callee(value)).equals("new"));
  }

  private boolean isAddress(int node) {
    return tree.is(node, "unary_expression") && tree.prefix(node).equals("&");
  }

  /** The key of a variable or a field; empty for anything else. */
  String key(int node) {
    int at = node;
    while (tree.is(at, "parenthesized_expression") || tree.is(at, "unary_expression")) {
      at = tree.is(at, "unary_expression") ? tree.child(at, "operand") : tree.bare(at);
    }
    if (tree.is(at, "identifier")) {
      int declaration = names.declaration(at);
      return declaration == NONE ? "" : Integer.toString(declaration);
    }
    if (!tree.is(at, "selector_expression")) {
      return "";
    }
    String inner = key(tree.child(at, "operand"));
    return inner.isEmpty() ? "" : inner + "." + tree.text(tree.child(at, "field"));
  }

  /** Where the variable is declared that a name or a field begins with. */
  int root(int node) {
    String key = key(node);
    int dot = key.indexOf('.');
    return key.isEmpty() ? NONE : Integer.parseInt(dot < 0 ? key : key.substring(0, dot));
  }

  /** Whether the loop gives it another value. */
  boolean changes(String key) {
    return changes.stream().anyMatch(one -> one.key().equals(key));
  }

  /** Whether the loop counts it up or down, or appends to it. */
  boolean counts(String key) {
    return !key.isEmpty()
        && changes.stream().anyMatch(one -> one.counts() && one.key().equals(key));
  }

  /** Whether what stands at {@code node} is tested by the loop's own condition. */
  boolean tested(int node) {
    int body = tree.child(loop, "body");
    return node < body;
  }

  /** Whether it holds what some call in this round has answered. */
  boolean isAnswer(int node) {
    String key = key(node);
    for (String part = key; !part.isEmpty(); part = cut(part)) {
      if (answers.contains(part)) {
        return true;
      }
    }
    return false;
  }

  private static String cut(String key) {
    int dot = key.lastIndexOf('.');
    return dot < 0 ? "" : key.substring(0, dot);
  }

  private void answers() {
    boolean more = true;
    while (more) {
      more = false;
      for (var change : changes) {
        if (!change.counts() && !change.key().isEmpty() && answered(change.value())) {
          more |= answers.add(change.key());
        }
      }
    }
  }

  /** Whether a value is what a call answers, or made of such a value. */
  private boolean answered(int value) {
    for (int node = value; value != NONE && node < tree.end(value); node++) {
      boolean call = tree.isCall(node) && !pure(node);
      if (call
          || (tree.is(node, "identifier") && isAnswer(node))
          || (tree.is(node, "selector_expression") && isAnswer(node))) {
        return true;
      }
    }
    return false;
  }

  /** A call that only turns what it is given into something else. */
  private boolean pure(int call) {
    String text = tree.text(tree.callee(call));
    return text.matches(
        "(?:strconv|fmt|strings|url|len|int\\w*|string|min|max|append|aws|github|ptr|pointer)\\b.*");
  }
}
