package dev.lore.parse.retry;

import static dev.lore.parse.syntax.SyntaxTree.NONE;

import dev.lore.facts.RetrySeen;
import dev.lore.facts.RetrySeen.Trait;
import dev.lore.parse.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the loops of one file that send a request again after it failed, whatever they wait for.
 */
public final class RetryReader {
  private static final Set<String> LOOPS =
      Set.of("for_statement", "while_statement", "do_statement", "enhanced_for_statement");
  private static final Set<String> CALLS = Set.of("call", "call_expression", "method_invocation");
  private static final Set<String> CATCHES =
      Set.of("catch_clause", "except_clause", "except_group_clause");
  private static final Set<String> EXITS =
      Set.of("break_statement", "raise_statement", "return_statement", "throw_statement");
  private static final Set<String> FUNCTIONS =
      Set.of(
          "arrow_function",
          "func_literal",
          "function_declaration",
          "function_definition",
          "function_expression",
          "lambda_expression",
          "method_declaration",
          "method_definition");

  /** How many characters of what is called are looked at. */
  private static final int CALLEE = 400;

  private final SyntaxTree tree;

  private RetryReader(SyntaxTree tree) {
    this.tree = tree;
  }

  /** Those of a file of {@code language}, in the order of its text. */
  public static List<RetrySeen> read(SyntaxTree tree, String language) {
    var reader = new RetryReader(tree);
    var found = new ArrayList<RetrySeen>();
    for (int node = 0; node < tree.size(); node++) {
      if (LOOPS.contains(tree.kind(node)) && reader.retries(node)) {
        found.add(new RetrySeen(tree.location(node), language, reader.traits(node)));
      }
    }
    return found;
  }

  /** Whether {@code loop} ends once a request went well, and goes on where it failed. */
  private boolean retries(int loop) {
    boolean sends = false;
    boolean succeeds = false;
    boolean fails = false;
    for (int at = loop + 1; at < tree.end(loop); at++) {
      if (owner(at) != loop) {
        continue;
      }
      String kind = tree.kind(at);
      sends |= CALLS.contains(kind) && RetryMarks.sends(callee(at));
      boolean caught = caught(at, loop);
      succeeds |= (kind.equals("return_statement") || kind.equals("break_statement")) && !caught;
      fails |= (CATCHES.contains(kind) && goesOn(at)) || kind.equals("continue_statement");
      fails |= kind.equals("if_statement") && condition(at).contains("err") && goesOn(at);
    }
    return sends && (succeeds || !counted(loop)) && fails && RetryMarks.again(around(loop));
  }

  private Set<Trait> traits(int loop) {
    var traits = EnumSet.noneOf(Trait.class);
    String text = code(loop);
    String around = around(loop);
    if (bounded(loop)) {
      traits.add(Trait.BOUNDED);
    }
    for (int at = loop + 1; at < tree.end(loop); at++) {
      if (CALLS.contains(tree.kind(at)) && RetryMarks.waits(callee(at))) {
        traits.add(Trait.WAITS);
      }
    }
    if (traits.contains(Trait.WAITS) && RetryMarks.grows(around)) {
      traits.add(Trait.BACKS_OFF);
    }
    if (RetryMarks.writes(text)) {
      traits.add(Trait.WRITES);
    }
    if (RetryMarks.keyed(around)) {
      traits.add(Trait.KEYED);
    }
    if (RetryMarks.limited(code(0))) {
      traits.add(Trait.HEEDS_LIMIT);
    }
    return traits;
  }

  private boolean bounded(int loop) {
    if (counted(loop)) {
      return true;
    }
    for (int at = loop + 1; at < tree.end(loop); at++) {
      if (tree.kind(at).equals("if_statement") && RetryMarks.ends(condition(at)) && leaves(at)) {
        return true;
      }
    }
    return tree.text(loop).matches("(?s).*\\b(?:ctx|context)\\.(?:Done|Err)\\(.*");
  }

  /** Whether what stands at the head of {@code loop} ends it some time. */
  private boolean counted(int loop) {
    int body = tree.child(loop, "body");
    int start = tree.startIndex(loop);
    int end = body == NONE ? tree.endIndex(loop) : Math.max(start, tree.startIndex(body));
    String head = tree.source().text().substring(start, end);
    if (tree.kind(loop).equals("do_statement") || tree.kind(loop).equals("while_statement")) {
      return !RetryMarks.endless(condition(loop));
    }
    boolean open = head.matches("(?s)for\\s*\\(?[^;]*;\\s*;.*|for\\s*|.*itertools\\.count\\(.*");
    boolean condition = head.matches("(?s)for\\s+(?:true|!\\w+)\\s*");
    return !open && !condition;
  }

  private String condition(int node) {
    return tree.text(tree.child(node, "condition"), 300);
  }

  /** Whether some step of {@code node} leaves the loop or what is around it. */
  private boolean leaves(int node) {
    for (int at = node + 1; at < tree.end(node); at++) {
      if (EXITS.contains(tree.kind(at))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the branch at {@code node} comes to its end, so that the loop turns once more. */
  private boolean goesOn(int node) {
    int body = tree.child(node, tree.kind(node).equals("if_statement") ? "consequence" : "body");
    int from = body == NONE ? node : body;
    for (int step = tree.firstChild(from); step != NONE; step = tree.nextSibling(step)) {
      if (EXITS.contains(tree.kind(step))) {
        return false;
      }
      if (tree.kind(step).equals("block") || tree.kind(step).equals("statement_list")) {
        for (int one = tree.firstChild(step); one != NONE; one = tree.nextSibling(one)) {
          if (EXITS.contains(tree.kind(one))) {
            return false;
          }
        }
      }
    }
    return true;
  }

  private boolean caught(int node, int loop) {
    for (int at = tree.parent(node); at != NONE && at != loop; at = tree.parent(at)) {
      if (CATCHES.contains(tree.kind(at))) {
        return true;
      }
    }
    return false;
  }

  /** The innermost loop around {@code node}; no node where a function stands between. */
  private int owner(int node) {
    int at = tree.parent(node);
    while (at != NONE && !LOOPS.contains(tree.kind(at))) {
      if (FUNCTIONS.contains(tree.kind(at))) {
        return NONE;
      }
      at = tree.parent(at);
    }
    return at;
  }

  /** The text of the function around {@code loop}, where that is not the whole file. */
  private String around(int loop) {
    int at = loop;
    while (tree.parent(at) != NONE && !FUNCTIONS.contains(tree.kind(at))) {
      at = tree.parent(at);
    }
    return code(tree.parent(at) == NONE ? loop : at);
  }

  /** The text of {@code node} without its comments. */
  private String code(int node) {
    var code = new StringBuilder();
    int from = tree.startIndex(node);
    for (int at = node; at < tree.end(node); at++) {
      if (tree.kind(at).contains("comment")) {
        code.append(tree.source().text(), from, Math.max(from, tree.startIndex(at)));
        from = Math.max(from, tree.endIndex(at));
      }
    }
    return code.append(tree.source().text(), from, tree.endIndex(node)).toString();
  }

  private String callee(int call) {
    int arguments = tree.child(call, "arguments");
    int start = tree.startIndex(call);
    int end = arguments == NONE ? tree.endIndex(call) : tree.startIndex(arguments);
    end = Math.max(start, Math.min(end, start + CALLEE));
    return tree.source().text().substring(start, end).replaceAll("\\s", "");
  }
}
