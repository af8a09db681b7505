package dev.lore.parse.go.loop;

import static dev.lore.parse.syntax.SyntaxTree.NONE;

import dev.lore.facts.PageLoop;
import dev.lore.facts.PageLoop.End;
import dev.lore.parse.go.syntax.GoNames;
import dev.lore.parse.go.syntax.GoRefs;
import dev.lore.parse.go.syntax.GoTree;
import dev.lore.parse.go.types.GoStandard;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads loops that fetch page after page, and what ends them.
 *
 * <p>Such a loop calls something by the name of a fetch, hands it something by the name of a page,
 * and changes that from round to round.
 */
public final class PageLoops {
  private static final Pattern FETCH =
      Pattern.compile(
          "(?i)(?:list|get|fetch|query|search|do|request|send|call|describe|scan|find|load|retrieve|post|head|exec|invoke|collect|enumerate|page|paginate|make\\w*(?:request|call)|api|hit|pull|download|read(?:page|all|next)|run|discover)(?:[A-Z_]\\w*|\\b.*)?");
  private static final Pattern PAGE =
      Pattern.compile(
          "(?i).*(?:page|cursor|token|offset|next|after|marker|skip|start|continu|bookmark|scroll|since|lastkey|lastevaluated|lastid|index|url|link|uri|endpoint|from|iterator).*");

  private final GoTree tree;
  private final GoNames names;
  private final GoRefs refs;

  public PageLoops(GoTree tree, GoNames names, GoRefs refs) {
    this.tree = tree;
    this.names = names;
    this.refs = refs;
  }

  /** What the loop at {@code node} comes to. */
  public Optional<PageLoop> loop(int node) {
    if (tree.childOfKind(node, "range_clause") != NONE) {
      return Optional.empty();
    }
    var changes = LoopChanges.of(tree, names, node);
    var fetches = fetches(node);
    if (fetches.isEmpty()) {
      return Optional.empty();
    }
    var pages = pages(node, changes, fetches);
    if (pages.isEmpty()) {
      return Optional.empty();
    }
    var exits = new LoopExits(tree, changes, node);
    End end = exits.end(pages.keySet());
    boolean advances = pages.keySet().stream().anyMatch(changes::changes);
    if (!advances && end != End.REQUEST) {
      return Optional.empty();
    }
    return Optional.of(new PageLoop(tree.at(node), pages.values().iterator().next(), end));
  }

  /** The calls in the loop that ask somebody else, and whose answer is kept. */
  private Set<Integer> fetches(int loop) {
    var fetches = new HashSet<Integer>();
    for (int node = loop; node < tree.end(loop); node++) {
      if (tree.isCall(node) && FETCH.matcher(tree.name(node)).matches() && remote(node)) {
        if (!polled(node, loop)) {
          fetches.add(node);
        }
      }
    }
    return fetches;
  }

  /** Whether the round waits for something first, as for a clock: such a loop has no last page. */
  private boolean polled(int call, int loop) {
    int waiting = tree.around(call, Set.of("communication_case"));
    return tree.within(waiting, loop)
        && tree.is(tree.child(waiting, "communication"), "receive_statement");
  }

  private boolean remote(int call) {
    String ref = refs.value(tree.callee(call));
    if (GoStandard.isStandard(ref) && !ref.startsWith("net/http.")) {
      return false;
    }
    int at = tree.parent(call);
    return tree.isAssignment(tree.is(at, "expression_list") ? tree.parent(at) : at)
        || tree.arguments(call).stream().anyMatch(this::isContext);
  }

  private boolean isContext(int argument) {
    return tree.text(argument).equals("ctx") || refs.value(argument).startsWith("context.");
  }

  /** What tells the pages apart, by key: variables, and fields such as {@code req.Token}. */
  private Map<String, String> pages(int loop, LoopChanges changes, Set<Integer> fetches) {
    var pages = new HashMap<String, String>();
    var fed = new LoopFeeds(tree, names, changes, loop).into(fetches);
    for (int node = loop; node < tree.end(loop); node++) {
      String name = name(node);
      if (name.isEmpty() || !PAGE.matcher(name).matches()) {
        continue;
      }
      String key = changes.key(node);
      boolean inner = tree.within(changes.root(node), tree.child(loop, "body"));
      if (!key.isEmpty() && !inner && fed.contains(changes.root(node))) {
        if (changes.changes(key) || changes.tested(node)) {
          pages.put(key, tree.text(node));
        }
      }
    }
    return pages;
  }

  private String name(int node) {
    return switch (tree.kind(node)) {
      case "identifier" -> tree.text(node);
      case "selector_expression" -> tree.text(tree.child(node, "field"));
      default -> "";
    };
  }
}
