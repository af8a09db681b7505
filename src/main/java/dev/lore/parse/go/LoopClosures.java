package dev.lore.parse.go;

import static dev.lore.parse.syntax.SyntaxTree.NONE;

import dev.lore.facts.CodeFact;
import dev.lore.facts.LoopClosure;
import dev.lore.model.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads closures that outlive the round of the loop that starts them. */
final class LoopClosures {
  private static final Set<String> LOOP = Set.of("for_statement");
  private static final Set<String> GROUP =
      Set.of("golang.org/x/sync/errgroup.Group.Go", "golang.org/x/sync/errgroup.Group.TryGo");
  private static final int PER_ROUND = 22;

  private final GoTree tree;
  private final GoNames names;
  private final GoRefs refs;
  private final OptionalInt version;

  /** A reader of a file that a build tag sets to this minor version of Go 1, if one does. */
  LoopClosures(GoTree tree, GoNames names, GoRefs refs, OptionalInt version) {
    this.tree = tree;
    this.names = names;
    this.refs = refs;
    this.version = version;
  }

  /** A closure; {@code callee} is empty where Go itself starts it. */
  private record Started(
      Location at, String variable, String starter, String callee, OptionalInt version)
      implements Draft {
    @Override
    public Optional<CodeFact> settle(GoTypes types) {
      if (!callee.isEmpty() && !GROUP.contains(types.resolve(callee))) {
        return Optional.empty();
      }
      var spoken = version.isPresent() ? version : types.version();
      boolean shared = spoken.isPresent() && spoken.getAsInt() < PER_ROUND;
      return Optional.of(new LoopClosure(at, variable, starter, shared));
    }
  }

  /** What the closure at {@code node} comes to. */
  Optional<Draft> closure(int node) {
    int loop = tree.around(node, LOOP);
    int call = call(node);
    if (loop == NONE || call == NONE || tree.function(node) != tree.function(loop)) {
      return Optional.empty();
    }
    boolean own = tree.callee(call) == node;
    String callee = own ? "" : refs.value(tree.callee(call));
    String starter =
        own ? tree.kind(tree.parent(call)).replace("_statement", "") : tree.text(tree.callee(call));
    if (waited(call, loop)) {
      return Optional.empty();
    }
    int captured = NONE;
    for (int at = loop; at != NONE && captured == NONE; at = tree.around(at, LOOP)) {
      captured = captured(node, variables(at));
      if (tree.function(at) != tree.function(loop)) {
        break;
      }
    }
    return Optional.of(
        new Started(
            tree.at(captured == NONE ? node : captured),
            tree.text(captured),
            starter,
            callee,
            version));
  }

  /** The call that makes the closure run later; none where it may run at once. */
  private int call(int node) {
    int parent = tree.parent(node);
    if (tree.is(parent, "call_expression") && tree.callee(parent) == node) {
      boolean later =
          Set.of("go_statement", "defer_statement").contains(tree.kind(tree.parent(parent)));
      return later ? parent : NONE;
    }
    int outer = tree.parent(parent);
    boolean argument = tree.is(parent, "argument_list") && tree.isCall(outer);
    return argument && Set.of("Go", "TryGo").contains(tree.name(outer)) ? outer : NONE;
  }

  /** Whether the round itself goes on to wait for what it has started. */
  private boolean waited(int call, int loop) {
    for (int node = tree.end(call); node < tree.end(loop); node++) {
      boolean waits =
          (tree.isCall(node) && tree.name(node).equals("Wait"))
              || (tree.is(node, "unary_expression") && tree.prefix(node).equals("<-"));
      if (waits && tree.function(node) == tree.function(loop)) {
        return true;
      }
    }
    return false;
  }

  /** The variables that a loop declares, and gives another value each round. */
  private List<Integer> variables(int loop) {
    var variables = new ArrayList<Integer>();
    int range = tree.childOfKind(loop, "range_clause");
    int start = tree.child(tree.childOfKind(loop, "for_clause"), "initializer");
    for (int at : new int[] {range, start}) {
      tree.listed(tree.child(at, "left")).stream()
          .filter(name -> names.declaration(name) == name)
          .forEach(variables::add);
    }
    return variables;
  }

  private int captured(int closure, List<Integer> variables) {
    int body = tree.child(closure, "body");
    for (int node = body; node < tree.end(body); node++) {
      if (tree.is(node, "identifier") && variables.contains(names.declaration(node))) {
        return node;
      }
    }
    return NONE;
  }
}
