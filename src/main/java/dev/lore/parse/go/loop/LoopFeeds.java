package dev.lore.parse.go.loop;

import static dev.lore.parse.syntax.SyntaxTree.NONE;

import dev.lore.parse.go.syntax.GoNames;
import dev.lore.parse.go.syntax.GoTree;
import java.util.HashSet;
import java.util.Set;

/** What goes into the calls of a loop, from one variable through others. */
final class LoopFeeds {
  private final GoTree tree;
  private final GoNames names;
  private final LoopChanges changes;
  private final int loop;

  LoopFeeds(GoTree tree, GoNames names, LoopChanges changes, int loop) {
    this.tree = tree;
    this.names = names;
    this.changes = changes;
    this.loop = loop;
  }

  /** The variables that the fetches are handed, directly or through others. */
  Set<Integer> into(Set<Integer> fetches) {
    var fed = new HashSet<Integer>();
    fetches.forEach(call -> roots(call, fed));
    boolean more = true;
    while (more) {
      int before = fed.size();
      for (int node = loop; node < tree.end(loop); node++) {
        feed(node, fed);
      }
      more = fed.size() > before;
    }
    return fed;
  }

  /** {@code q.Set("page", page)}, {@code url := base + next} and {@code req.Page = page}. */
  private void feed(int node, Set<Integer> fed) {
    if (tree.isAssignment(node) || tree.is(node, "var_spec")) {
      boolean spec = tree.is(node, "var_spec");
      var targets = spec ? tree.parts(node, "name") : tree.listed(tree.child(node, "left"));
      if (targets.stream().anyMatch(target -> fed.contains(changes.root(target)))) {
        roots(tree.child(node, spec ? "value" : "right"), fed);
      }
    } else if (tree.is(node, "call_expression")) {
      int operand = tree.child(tree.callee(node), "operand");
      if (operand != NONE
          && fed.contains(changes.root(operand))
          && tree.is(tree.parent(node), "expression_statement")) {
        roots(node, fed);
      }
    }
  }

  private void roots(int stretch, Set<Integer> into) {
    for (int node = stretch; stretch != NONE && node < tree.end(stretch); node++) {
      if (tree.is(node, "identifier") && names.declaration(node) != NONE) {
        into.add(names.declaration(node));
      }
    }
  }
}
