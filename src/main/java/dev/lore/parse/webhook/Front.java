package dev.lore.parse.webhook;

import static dev.lore.parse.syntax.SyntaxTree.NONE;

import dev.lore.parse.syntax.SyntaxTree;
import dev.lore.parse.webhook.Endpoints.Endpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What stands in front of the handlers of one file. */
final class Front {
  private static final Pattern SHARED =
      Pattern.compile("(?:.*\\.)?(?:use|Use|addHook|before|Group|group)");

  /** Calls that are given a function to declare routes in. */
  private static final Pattern GROUPING = Pattern.compile("(?:.*\\.)?[Gg]roup");

  private final SyntaxTree tree;
  private final Functions functions;
  private final Checks checks;
  private final List<Integer> shared = new ArrayList<>();

  Front(SyntaxTree tree, Functions functions, Checks checks) {
    this.tree = tree;
    this.functions = functions;
    this.checks = checks;
    for (int at = 0; at < tree.size(); at++) {
      int list = functions.isCall(at) ? tree.child(at, "arguments") : NONE;
      if (list != NONE && SHARED.matcher(functions.callee(at)).matches()) {
        shared.add(list);
      }
    }
  }

  /** The rest of the route of {@code endpoint}, and what its file uses for all. */
  List<Integer> of(Endpoint endpoint) {
    var places = new ArrayList<Integer>();
    int own = endpoint.call() == NONE ? NONE : tree.child(endpoint.call(), "arguments");
    if (own != NONE) {
      places.add(own);
    }
    places.addAll(shared);
    return places;
  }

  /** Whether {@code function} is the handler or one around it, or only declares routes. */
  boolean leaves(int function, int handler) {
    int call = tree.parent(tree.parent(function));
    return functions.within(handler, function)
        || (functions.isCall(call) && GROUPING.matcher(functions.callee(call)).matches());
  }

  /**
   * Adds the names that stand at {@code place}, and those that the functions written there call.
   *
   * @param handler the function that it stands in front of, which is left out
   * @param calls what is called whatever happens
   * @param guarded what is called on conditions
   */
  void names(int place, int handler, Set<String> calls, Set<String> guarded) {
    for (int at = place; at < tree.end(place); at++) {
      if (functions.is(at)) {
        if (!leaves(at, handler)) {
          calls.addAll(checks.foreign(at, false));
          guarded.addAll(checks.foreign(at, true));
        }
        at = tree.end(at) - 1;
      } else if (tree.kind(at).endsWith("identifier")) {
        calls.add(tree.text(at, 80));
      }
    }
  }
}
