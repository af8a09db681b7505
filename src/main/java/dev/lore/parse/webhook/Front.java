package dev.lore.parse.webhook;

import static dev.lore.parse.syntax.SyntaxTree.NONE;

import dev.lore.facts.WebhookHandled.Check;
import dev.lore.parse.syntax.SyntaxTree;
import dev.lore.parse.webhook.Endpoints.Endpoint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands in front of the handlers of one file. */
final class Front {
  private static final Pattern SHARED =
      Pattern.compile("(?:.*\\.)?(?:use|Use|addHook|before|Group|group)");

  /** Calls that are given a function to declare routes in. */
  private static final Pattern GROUPING = Pattern.compile("(?:.*\\.)?[Gg]roup");

  private final SyntaxTree tree;
  private final Functions functions;
  private final Checks checks;
  private final Endpoints endpoints;
  private final List<Integer> shared = new ArrayList<>();
  private final Map<Integer, Before> known = new HashMap<>();
  private @Nullable List<Integer> offering;

  /**
   * What stands there does.
   *
   * @param check how it verifies
   * @param calls what is called whatever happens
   * @param guarded what is called on conditions
   */
  record Before(Check check, Set<String> calls, Set<String> guarded) {}

  Front(SyntaxTree tree, Functions functions, Checks checks, Endpoints endpoints) {
    this.tree = tree;
    this.functions = functions;
    this.checks = checks;
    this.endpoints = endpoints;
    for (int at = 0; at < tree.size(); at++) {
      int list = functions.isCall(at) ? tree.child(at, "arguments") : NONE;
      if (list != NONE && SHARED.matcher(functions.callee(at)).matches()) {
        shared.add(list);
      }
    }
  }

  /** The rest of the route by which requests come to {@code handler}, and what is used for all. */
  Before of(int handler, Endpoint endpoint) {
    var places = new ArrayList<Integer>();
    int own = endpoint.call() == NONE ? NONE : tree.child(endpoint.call(), "arguments");
    if (own != NONE) {
      places.add(own);
    }
    places.addAll(shared);
    var check = Check.NONE;
    var calls = new LinkedHashSet<String>();
    var guarded = new LinkedHashSet<String>();
    for (int place : places) {
      var one =
          functions.within(handler, place)
              ? at(place, handler)
              : known.computeIfAbsent(place, other -> at(other, NONE));
      check = one.check().compareTo(check) > 0 ? one.check() : check;
      calls.addAll(one.calls());
      guarded.addAll(one.guarded());
    }
    return new Before(check, calls, guarded);
  }

  /**
   * How the functions verify that this file has for others to put in front: nothing here calls
   * them.
   */
  Check offered(int handler) {
    if (offering == null) {
      offering =
          functions.all().stream()
              .filter(one -> !functions.name(one).isEmpty())
              .filter(one -> functions.callers(functions.name(one)).isEmpty())
              .filter(one -> functions.handed(functions.name(one)).isEmpty())
              .filter(one -> endpoints.of(one) == null)
              .filter(one -> checks.of(one) != Check.NONE)
              .toList();
    }
    return offering.stream()
        .filter(one -> !functions.within(handler, one))
        .map(checks::of)
        .max(Comparator.naturalOrder())
        .orElse(Check.NONE);
  }

  /** Whether {@code function} is the handler or one around it, or only declares routes. */
  private boolean leaves(int function, int handler) {
    int call = tree.parent(tree.parent(function));
    return functions.within(handler, function)
        || (functions.isCall(call) && GROUPING.matcher(functions.callee(call)).matches());
  }

  private Before at(int place, int handler) {
    var calls = new LinkedHashSet<String>();
    var guarded = new LinkedHashSet<String>();
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
    return new Before(checks.at(place, one -> leaves(one, handler)), calls, guarded);
  }
}
