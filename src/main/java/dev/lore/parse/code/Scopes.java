package dev.lore.parse.code;

import dev.lore.facts.Variable;
import dev.lore.parse.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The local variables of a file and the stretches in which their names mean them. */
final class Scopes {
  /** A variable and the nodes among which its name means it. */
  private record Declared(Variable variable, int from, int until) {}

  private final Map<String, List<Declared>> byName = new HashMap<>();

  /**
   * Notes {@code name}, declared at {@code node}, visible from there to the end of {@code scope}.
   */
  void declare(
      SyntaxTree tree, int node, int scope, String name, String origin, boolean parameter) {
    var variable = new Variable(name, origin, parameter, tree.span(node));
    byName
        .computeIfAbsent(name, unused -> new ArrayList<>())
        .add(new Declared(variable, node, tree.end(scope)));
  }

  /**
   * The variable that {@code name} means at {@code node}: the innermost is the one declared last.
   */
  @Nullable Variable find(String name, int node) {
    var declared = declared(name, node);
    return declared == null ? null : declared.variable();
  }

  /** The node at which the variable is declared that {@code name} means at {@code node}. */
  int declaration(String name, int node) {
    var declared = declared(name, node);
    return declared == null ? SyntaxTree.NONE : declared.from();
  }

  private @Nullable Declared declared(String name, int node) {
    var candidates = byName.getOrDefault(name, List.of());
    for (int i = candidates.size() - 1; i >= 0; i--) {
      var declared = candidates.get(i);
      if (declared.from() <= node && node < declared.until()) {
        return declared;
      }
    }
    return null;
  }
}
