package dev.lore.parse.go.loop;

import static dev.lore.parse.syntax.SyntaxTree.NONE;

import dev.lore.facts.CodeFact;
import dev.lore.facts.LoopClosure;
import dev.lore.model.Location;
import dev.lore.parse.go.syntax.GoNames;
import dev.lore.parse.go.syntax.GoRefs;
import dev.lore.parse.go.syntax.GoTree;
import dev.lore.parse.go.types.Draft;
import dev.lore.parse.go.types.GoTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads closures that outlive the round of the loop that starts them. */
public final class LoopClosures {
  private static final Set<String> LOOP = Set.of("for_statement");
  private static final Set<String> GROUP =
      Set.of("golang.org/x/sync/errgroup.Group.Go", "golang.org/x/sync/errgroup.Group.TryGo");
  private static final int PER_ROUND = 22;

  private final GoTree tree;
  private final GoNames names;
  private final GoRefs refs;
  private final OptionalInt version;

  /** A reader of a file that a build tag sets to this minor version of Go 1, if one does. */
  public LoopClosures(GoTree tree, GoNames names, GoRefs refs, OptionalInt version) {
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

  /**
   * What the closure at {@code node} comes to, a draft for each variable of a loop that it uses.
   */
  public List<Draft> closure(int node) {
    int loop = tree.around(node, LOOP);
    int call = call(node);
    if (loop == NONE || call == NONE || tree.function(node) != tree.function(loop)) {
      return List.of();
    }
    boolean own = tree.callee(call) == node;
    String callee = own ? "" : refs.value(tree.callee(call));
    String starter =
        own ? tree.kind(tree.parent(call)).replace("_statement", "") : tree.text(tree.callee(call));
    if (waited(call, loop)) {
      return List.of();
    }
    var drafts = new ArrayList<Draft>();
    for (int at = loop;
        at != NONE && tree.function(at) == tree.function(loop);
        at = tree.around(at, LOOP)) {
      for (int name : variables(at)) {
        int use = use(node, name);
        if (use != NONE) {
          var spoken = names.declaration(name) == name ? version : OptionalInt.of(0);
          drafts.add(new Started(tree.at(use), tree.text(use), starter, callee, spoken));
        }
      }
    }
    if (drafts.isEmpty()) {
      drafts.add(new Started(tree.at(node), "", starter, callee, version));
    }
    return drafts;
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
    for (int at = call; at != loop; at = tree.parent(at)) {
      if (tree.is(tree.parent(at), "statement_list")) {
        int list = tree.parent(at);
        for (int node = tree.end(at); node < tree.end(list); node++) {
          if (waits(node) && tree.function(node) == tree.function(loop)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean waits(int node) {
    return (tree.isCall(node) && tree.name(node).equals("Wait"))
        || (tree.is(node, "unary_expression") && tree.prefix(node).equals("<-"));
  }

  /** The names of the variables that a loop gives another value each round. */
  private List<Integer> variables(int loop) {
    var variables = new ArrayList<Integer>();
    int range = tree.childOfKind(loop, "range_clause");
    int start = tree.child(tree.childOfKind(loop, "for_clause"), "initializer");
    for (int at : new int[] {range, start}) {
      tree.listed(tree.child(at, "left")).stream()
          .filter(name -> tree.is(name, "identifier") && !tree.text(name).equals("_"))
          .forEach(variables::add);
    }
    return variables;
  }

  /** Where the closure uses the variable that a loop names at {@code name}. */
  private int use(int closure, int name) {
    int body = tree.child(closure, "body");
    for (int node = body; node < tree.end(body); node++) {
      if (tree.is(node, "identifier")
          && names.declaration(node) == names.declaration(name)
          && tree.text(node).equals(tree.text(name))) {
        return node;
      }
    }
    return NONE;
  }
}
