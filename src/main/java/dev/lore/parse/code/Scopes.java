package dev.lore.parse.code;

import static dev.lore.parse.syntax.SyntaxTree.NONE;

import dev.lore.facts.Variable;
import dev.lore.parse.syntax.SyntaxTree;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a walk over one file is, and the local variables that are visible there.
 *
 * <p>The walk goes forward only; what has gone out of sight is forgotten, so that a name declared a
 * thousand times costs no more than a thousand names.
 */
final class Scopes {
  /** A variable, the node that names it and the one at which it is out of sight. */
  private record Declared(Variable variable, int name, int until) {}

  /** A variable that comes into sight when the walk reaches {@code from}. */
  private record Awaited(Declared declared, int from) {}

  private final SyntaxTree tree;
  private final Dialect dialect;
  private final ArrayDeque<Integer> scopes = new ArrayDeque<>();
  private final ArrayDeque<Integer> functions = new ArrayDeque<>();
  private final ArrayDeque<Awaited> awaited = new ArrayDeque<>();
  private final Map<String, ArrayDeque<Declared>> visible = new HashMap<>();

  Scopes(SyntaxTree tree, Dialect dialect) {
    this.tree = tree;
    this.dialect = dialect;
  }

  /** Moves on to {@code node}, which is within itself where it is a scope or a function. */
  void enter(int node) {
    while (!awaited.isEmpty() && awaited.peek().from() <= node) {
      show(awaited.pop().declared());
    }
    enter(node, scopes, dialect.scopes().contains(tree.kind(node)));
    enter(node, functions, dialect.functions().contains(tree.kind(node)));
  }

  private void enter(int node, ArrayDeque<Integer> around, boolean opens) {
    while (!around.isEmpty() && tree.end(around.peek()) <= node) {
      around.pop();
    }
    if (opens) {
      around.push(node);
    }
  }

  /** The innermost function or closure here; no node outside of all. */
  int function() {
    return functions.isEmpty() ? NONE : functions.peek();
  }

  /**
   * A variable named by {@code name}, visible from {@code from} to the end of the innermost scope
   * here.
   */
  void declare(int name, int from, String origin, boolean parameter) {
    var variable = new Variable(tree.text(name), origin, parameter, tree.span(name));
    var declared = new Declared(variable, name, tree.end(scopes.isEmpty() ? 0 : scopes.peek()));
    if (from <= name) {
      show(declared);
    } else {
      awaited.push(new Awaited(declared, from));
    }
  }

  private void show(Declared declared) {
    visible
        .computeIfAbsent(declared.variable().name(), unused -> new ArrayDeque<>())
        .push(declared);
  }

  /** The variable that {@code name} means at {@code node}, which is here or right below. */
  @Nullable Variable find(String name, int node) {
    var declared = visible(name, node);
    return declared == null ? null : declared.variable();
  }

  /** The node that declares the variable that {@code name} means at {@code node}. */
  int declaration(String name, int node) {
    var declared = visible(name, node);
    return declared == null ? NONE : declared.name();
  }

  private @Nullable Declared visible(String name, int node) {
    var declared = visible.get(name);
    while (declared != null && !declared.isEmpty() && declared.peek().until() <= node) {
      declared.pop();
    }
    return declared == null ? null : declared.peek();
  }
}
