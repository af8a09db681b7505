package dev.lore.parse.go.error;

import static dev.lore.parse.syntax.SyntaxTree.NONE;

import dev.lore.facts.ErrorReturned.Fate;
import dev.lore.parse.go.syntax.GoNames;
import dev.lore.parse.go.syntax.GoTree;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Finds values that a variable is given and that nothing reads. */
public final class LostValues {
  private static final Set<String> LISTS = Set.of("statement_list");
  private static final Set<String> LOOPS = Set.of("for_statement");
  private static final Set<String> JUMPS = Set.of("goto_statement", "labeled_statement");

  private final GoTree tree;
  private final GoNames names;
  private final Map<Integer, Boolean> captured = new HashMap<>();

  LostValues(GoTree tree, GoNames names) {
    this.tree = tree;
    this.names = names;
  }

  int declaration(int node) {
    return names.declaration(node);
  }

  /**
   * What becomes of the value that the variable at {@code target} is given by {@code statement}.
   */
  Fate fate(int statement, int target) {
    int declaration = names.declaration(target);
    int list = tree.parent(statement);
    if (declaration == NONE || !LISTS.contains(tree.kind(list)) || !tree.is(target, "identifier")) {
      return Fate.USED;
    }
    int function = tree.function(statement);
    if (function == NONE
        || tree.function(declaration) != function
        || captured.computeIfAbsent(declaration, one -> captured(one, function))) {
      return Fate.USED;
    }
    int next = names.mention(declaration, tree.end(statement), tree.end(list));
    if (next != NONE) {
      return overwrites(next, declaration, list) ? Fate.OVERWRITTEN : Fate.USED;
    }
    return unread(declaration, statement, function) ? Fate.UNREAD : Fate.USED;
  }

  /** Whether the first mention after the statement, at {@code next}, gives another value. */
  private boolean overwrites(int next, int declaration, int list) {
    int assignment = tree.parent(tree.parent(next));
    if (!tree.isAssignment(assignment)
        || !tree.field(tree.parent(next)).equals("left")
        || !tree.is(tree.parent(next), "expression_list")
        || !Set.of("=", ":=").contains(tree.operator(assignment))) {
      return false;
    }
    int right = tree.child(assignment, "right");
    if (names.mention(declaration, right, tree.end(right)) != NONE) {
      return false;
    }
    int holder = tree.parent(assignment);
    boolean first = tree.is(holder, "if_statement") && tree.parent(holder) == list;
    return holder == list || first;
  }

  private boolean unread(int declaration, int statement, int function) {
    int around = tree.parent(declaration);
    boolean handedIn = tree.kind(around).endsWith("parameter_declaration");
    int loop = tree.around(statement, LOOPS);
    boolean looped = loop != NONE && tree.within(loop, function) && !tree.within(declaration, loop);
    return !handedIn
        && !looped
        && names.mention(declaration, tree.end(statement), tree.end(function)) == NONE
        && !jumps(function);
  }

  private boolean captured(int declaration, int function) {
    for (int node = names.mention(declaration, declaration, tree.end(function));
        node != NONE;
        node = names.mention(declaration, node + 1, tree.end(function))) {
      if (tree.function(node) != function || tree.is(tree.parent(node), "unary_expression")) {
        return true;
      }
    }
    return false;
  }

  private boolean jumps(int function) {
    for (int node = function; node < tree.end(function); node++) {
      if (JUMPS.contains(tree.kind(node))) {
        return true;
      }
    }
    return false;
  }

  /** Whether another call of the same method on the variable at {@code receiver} is checked. */
  boolean checkedElsewhere(int call, int receiver) {
    int declaration = names.declaration(receiver);
    if (declaration == NONE) {
      return true;
    }
    int function = tree.function(declaration);
    for (int node = names.mention(declaration, declaration, tree.end(function));
        node != NONE;
        node = names.mention(declaration, node + 1, tree.end(function))) {
      int selector = tree.parent(node);
      int other = tree.parent(selector);
      boolean closes =
          tree.is(selector, "selector_expression")
              && Set.of("Close", "Sync", "Flush").contains(tree.text(tree.child(selector, "field")))
              && tree.isCall(other)
              && other != call;
      boolean dropped =
          Set.of("expression_statement", "defer_statement").contains(tree.kind(tree.parent(other)));
      boolean handedOn =
          tree.is(selector, "return_statement")
              || (tree.is(selector, "expression_list")
                  && tree.is(tree.parent(selector), "return_statement"));
      if ((closes && !dropped) || handedOn) {
        return true;
      }
    }
    return false;
  }
}
