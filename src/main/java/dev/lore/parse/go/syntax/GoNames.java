package dev.lore.parse.go.syntax;

import static dev.lore.parse.syntax.SyntaxTree.NONE;

import dev.lore.parse.syntax.GoWords;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Which local variable each name in a file means.
 *
 * <p>As in Go, {@code a, err := f()} declares only what its own block has not declared yet.
 */
public final class GoNames {
  private record Scope(int until, Map<String, Integer> names) {}

  private record Awaited(int from, Scope scope, int declaration) {}

  private final GoTree tree;
  private final int[] declarations;
  private final ArrayDeque<Scope> scopes = new ArrayDeque<>();
  private final ArrayDeque<Awaited> awaited = new ArrayDeque<>();

  private GoNames(GoTree tree) {
    this.tree = tree;
    this.declarations = new int[tree.size()];
    Arrays.fill(declarations, NONE);
  }

  public static GoNames of(GoTree tree) {
    var names = new GoNames(tree);
    for (int node = 0; node < tree.size(); node++) {
      names.visit(node);
    }
    return names;
  }

  /** The name at which the variable is declared that is named at {@code node}; none if global. */
  public int declaration(int node) {
    return node == NONE ? NONE : declarations[node];
  }

  /** The first node from {@code from} up to {@code until} that names {@code declaration}. */
  public int mention(int declaration, int from, int until) {
    for (int node = from; node < until; node++) {
      if (declarations[node] == declaration) {
        return node;
      }
    }
    return NONE;
  }

  private void visit(int node) {
    while (!scopes.isEmpty() && scopes.peek().until() <= node) {
      scopes.pop();
    }
    while (!awaited.isEmpty() && awaited.peek().from() <= node) {
      var one = awaited.pop();
      one.scope().names().put(tree.text(one.declaration()), one.declaration());
    }
    boolean body =
        tree.is(node, "block") && GoWords.FUNCTIONS.contains(tree.kind(tree.parent(node)));
    if (GoWords.SCOPES.contains(tree.kind(node)) && !body) {
      scopes.push(new Scope(tree.end(node), new HashMap<>()));
    }
    switch (tree.kind(node)) {
      case "identifier" -> named(node);
      case "short_var_declaration" -> introduced(node);
      case "var_spec", "const_spec" ->
          tree.parts(node, "name").forEach(name -> declare(name, tree.end(node)));
      case "parameter_declaration", "variadic_parameter_declaration" -> parameters(node);
      case "range_clause", "receive_statement" -> ranged(node);
      case "type_switch_statement" ->
          tree.listed(tree.child(node, "alias"))
              .forEach(name -> declare(name, tree.end(tree.child(node, "value"))));
      default -> {}
    }
  }

  private void named(int node) {
    if (declarations[node] == NONE && !isField(node)) {
      declarations[node] = find(tree.text(node));
    }
  }

  /** Whether it is the name of a field in a literal: {@code T{name: value}}. */
  private boolean isField(int node) {
    int element = tree.parent(node);
    if (!tree.field(element).equals("key")) {
      return false;
    }
    int literal = tree.parent(tree.parent(tree.parent(element)));
    return !tree.is(tree.child(literal, "type"), "map_type");
  }

  private int find(String name) {
    for (var scope : scopes) {
      var found = scope.names().get(name);
      if (found != null) {
        return found;
      }
    }
    return NONE;
  }

  private void introduced(int node) {
    for (int name : tree.listed(tree.child(node, "left"))) {
      var known = scopes.isEmpty() ? null : scopes.peek().names().get(tree.text(name));
      if (known == null) {
        declare(name, tree.end(node));
      } else {
        declarations[name] = known;
      }
    }
  }

  private void parameters(int node) {
    int owner = tree.parent(tree.parent(node));
    if (GoWords.FUNCTIONS.contains(tree.kind(owner))) {
      tree.parts(node, "name").forEach(name -> declare(name, name));
    }
  }

  private void ranged(int node) {
    if (tree.operator(node).startsWith(":=")) {
      tree.listed(tree.child(node, "left")).forEach(name -> declare(name, tree.end(node)));
    }
  }

  private void declare(int name, int from) {
    if (!tree.is(name, "identifier") || tree.text(name).equals("_") || scopes.isEmpty()) {
      return;
    }
    declarations[name] = name;
    if (from <= name) {
      scopes.peek().names().put(tree.text(name), name);
    } else {
      awaited.push(new Awaited(from, scopes.peek(), name));
    }
  }
}
