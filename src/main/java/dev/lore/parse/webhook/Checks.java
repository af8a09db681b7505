package dev.lore.parse.webhook;

import static dev.lore.parse.syntax.SyntaxTree.NONE;

import dev.lore.facts.WebhookHandled.Check;
import dev.lore.parse.syntax.SyntaxTree;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** How the functions of one file verify what they are given, those that they call included. */
final class Checks {
  private static final List<String> COMPARISONS = List.of("===", "!==", "==", "!=");

  /** How many calls deep a check may lie. */
  private static final int DEPTH = 4;

  /** How many functions are looked at for what one calls, each at most once and once guarded. */
  private static final int REACHED = 100;

  /** Characters of a function below which it is taken for a stub. */
  private static final int LEAST = 200;

  private static final Set<String> COMPARING = Set.of("binary_expression", "comparison_operator");
  private static final Set<String> PROOFS = Set.of("verify-webhook-signature", "_notify-validate");

  private final SyntaxTree tree;
  private final Functions functions;
  private final Marks.File file;
  private final Guards guards;
  private final Map<Look, Check> known = new HashMap<>();
  private final Map<Way, Set<String>> foreign = new HashMap<>();

  Checks(SyntaxTree tree, Functions functions, Marks.File file) {
    this.tree = tree;
    this.functions = functions;
    this.file = file;
    this.guards = new Guards(tree, functions, file);
  }

  /** How {@code function} verifies. */
  Check of(int function) {
    return of(function, DEPTH);
  }

  /**
   * How what stands at {@code node}, such as a list of middleware, verifies; each function written
   * there is judged by itself.
   *
   * @param left which functions are left out
   */
  Check at(int node, IntPredicate left) {
    var check = Check.NONE;
    for (int at = node + 1; at < tree.end(node); at++) {
      Check step;
      if (functions.is(at)) {
        step = left.test(at) ? Check.NONE : of(at, DEPTH - 1);
        at = tree.end(at) - 1;
      } else {
        step = step(at, DEPTH - 1);
        step = step != Check.NONE && vain(at, node) ? Check.NONE : step;
      }
      check = step.compareTo(check) > 0 ? step : check;
    }
    return check;
  }

  /** Whether it comes to nothing that {@code at} verifies. */
  private boolean vain(int at, int within) {
    return guards.reading(at, within) || guards.printed(at);
  }

  /** A function that is looked into, and how many calls deep from there. */
  private record Look(int function, int depth) {}

  private Check of(int function, int depth) {
    var look = new Look(function, depth);
    var found = known.get(look);
    if (found == null) {
      found = depth == 0 ? Check.NONE : in(function, depth - 1);
      known.put(look, found);
    }
    return found;
  }

  private Check in(int function, int depth) {
    var check = Check.NONE;
    for (int at = function + 1; at < tree.end(function) && check != Check.ALWAYS; at++) {
      var step = step(at, depth);
      if (step != Check.NONE && vain(at, function)) {
        continue;
      }
      if (step == Check.ALWAYS && guards.open(at, function)) {
        step = Check.CONDITIONAL;
      }
      check = step.compareTo(check) > 0 ? step : check;
    }
    return check;
  }

  /** What {@code node} alone does for it. */
  private Check step(int node, int depth) {
    if (functions.isCall(node)) {
      String callee = functions.callee(node);
      int own = functions.named(Functions.last(callee));
      if (own != NONE) {
        var check = of(own, depth);
        return check == Check.NONE && Marks.verifies(callee, file) && !trivial(own)
            ? Check.ALWAYS
            : check;
      }
      return Marks.verifies(callee, file) ? Check.ALWAYS : Check.NONE;
    }
    if (tree.kind(node).equals("identifier") && tree.field(tree.parent(node)).equals("arguments")) {
      return named(node, depth);
    }
    var sides = sides(node);
    if (sides != null && Marks.compares(sides[0], sides[1])) {
      return Check.ALWAYS;
    }
    String kind = tree.kind(node);
    return kind.contains("string") && PROOFS.stream().anyMatch(tree.text(node, 200)::contains)
        ? Check.ALWAYS
        : Check.NONE;
  }

  /** Whether there is too little in {@code function} for it to verify anything. */
  private boolean trivial(int function) {
    return tree.text(tree.child(function, "body"), LEAST).length() < LEAST;
  }

  /** A function handed over by its name, as middleware is. */
  private Check named(int node, int depth) {
    String name = tree.text(node, 80);
    int own = functions.named(name);
    if (own != NONE) {
      return of(own, depth);
    }
    return (Marks.verifies(name, file)
                && name.matches("(?i)(?:verif|valid|check|require|ensure|auth).*"))
            || name.matches("(?i)verify(?!.*(?:token|jwt|user|session|login)).*")
        ? Check.ALWAYS
        : Check.NONE;
  }

  /** The two sides where {@code node} compares two values that are not written there. */
  String @Nullable [] sides(int node) {
    String kind = tree.kind(node);
    int left = NONE;
    int right = NONE;
    if (COMPARING.contains(kind)) {
      left = tree.firstChild(node);
      right = left == NONE ? NONE : tree.nextSibling(left);
      if (right == NONE || !COMPARISONS.contains(between(left, right))) {
        return null;
      }
    } else if (kind.equals("method_invocation")
        && tree.text(tree.child(node, "name"), 20).startsWith("equals")) {
      left = tree.child(node, "object");
      right = tree.firstChild(tree.child(node, "arguments"));
    }
    if (left == NONE || right == NONE) {
      return null;
    }
    String one = tree.text(left, 200).strip();
    String other = tree.text(right, 200).strip();
    return Marks.open(one, other) ? new String[] {one, other} : null;
  }

  private String between(int left, int right) {
    return tree.source()
        .text()
        .substring(tree.endIndex(left), Math.max(tree.endIndex(left), tree.startIndex(right)))
        .strip();
  }

  /** Names of functions that {@code function} calls and its file does not define. */
  Set<String> foreign(int function, boolean guarded) {
    var way = new Way(function, guarded);
    var names = foreign.get(way);
    if (names == null) {
      names = new LinkedHashSet<String>();
      foreign(new Way(function, false), guarded, names, new HashSet<>());
      foreign.put(way, names);
    }
    return Collections.unmodifiableSet(names);
  }

  /** How a function is reached: whatever happens, or on a condition that may be open. */
  private record Way(int function, boolean open) {}

  private void foreign(Way way, boolean guarded, Set<String> names, Set<Way> under) {
    if (under.size() >= REACHED || !under.add(way)) {
      return;
    }
    int function = way.function();
    for (int at = function + 1; at < tree.end(function); at++) {
      if (functions.isCall(at)) {
        String name = Functions.last(functions.callee(at));
        int own = functions.named(name);
        boolean open = way.open() || guards.open(at, function);
        if (own != NONE) {
          foreign(new Way(own, open), guarded, names, under);
        } else if (open == guarded) {
          names.add(name);
        }
      }
    }
  }
}
