package dev.lore.parse.go.integration;

import static dev.lore.parse.syntax.SyntaxTree.NONE;

import dev.lore.facts.AssetSent.Guard;
import dev.lore.parse.go.syntax.GoNames;
import dev.lore.parse.go.syntax.GoRefs;
import dev.lore.parse.go.syntax.GoTree;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads how a filter stands before a call. */
public final class Sends {
  /** A call of a filter by its name, whose answer is no error. */
  public static final Pattern FILTER = Pattern.compile(".*\\b\\w*[Ff]ilter\\.\\w+");

  private static final Set<String> EXITS =
      Set.of("continue_statement", "return_statement", "break_statement", "goto_statement");

  private final GoTree tree;
  private final GoNames names;
  private final GoRefs refs;
  private final Set<String> filtering;

  Sends(GoTree tree, GoNames names, GoRefs refs, Set<String> filtering) {
    this.tree = tree;
    this.names = names;
    this.refs = refs;
    this.filtering = filtering;
  }

  /** Whether the call at {@code node} asks the filter. */
  boolean asks(int node) {
    return tree.isCall(node)
        && (FILTER.matcher(tree.text(tree.callee(node))).matches()
            || filtering.contains(local(refs.value(tree.callee(node)))));
  }

  /** The full name of a function of the package, as a reference has it. */
  static String local(String ref) {
    return ref.replace("|", "");
  }

  /** How the filter stands before the call at {@code node}, in its own function. */
  Guard guard(int node) {
    int function = tree.function(node);
    Guard found = Guard.MISSING;
    for (int at = node; at != function && at != NONE; at = tree.parent(at)) {
      int holder = tree.parent(at);
      if (tree.is(holder, "if_statement")) {
        found = better(found, branch(holder, at));
      } else if (tree.is(holder, "statement_list")) {
        for (int sibling : tree.parts(holder)) {
          if (sibling >= at) {
            break;
          }
          found = better(found, before(sibling));
        }
      }
    }
    return found;
  }

  private static Guard better(Guard one, Guard other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  /** An {@code if} in one of whose branches the call stands. */
  private Guard branch(int statement, int part) {
    boolean then = tree.field(part).equals("consequence");
    boolean otherwise = tree.field(part).equals("alternative");
    int asked = then || otherwise ? asked(tree.child(statement, "condition")) : NONE;
    if (asked == NONE) {
      return Guard.MISSING;
    }
    return negated(asked, statement) == then ? Guard.KEPT : Guard.INVERTED;
  }

  /** A statement in front of the call, in its list or in one around it. */
  private Guard before(int statement) {
    if (tree.is(statement, "if_statement")) {
      int asked = asked(tree.child(statement, "condition"));
      var then = tree.statements(tree.child(statement, "consequence"));
      boolean leaves = !then.isEmpty() && EXITS.contains(tree.kind(then.getLast()));
      if (asked == NONE || !leaves) {
        return asked(statement) == NONE || asked != NONE ? Guard.MISSING : Guard.DROPPED;
      }
      return negated(asked, statement) ? Guard.INVERTED : Guard.KEPT;
    }
    int asked = asked(statement);
    boolean direct =
        tree.is(statement, "expression_statement")
            || (tree.isAssignment(statement)
                && tree.text(tree.child(statement, "left")).matches("_(?:, ?_)*"));
    if (asked == NONE || tree.function(asked) != tree.function(statement)) {
      return Guard.MISSING;
    }
    if (tree.isAssignment(statement) && !direct) {
      return assigned(statement);
    }
    return direct ? Guard.DROPPED : Guard.MISSING;
  }

  /** {@code drop := t.Filter.Asset(&a)}: kept where the answer is read at all. */
  private Guard assigned(int statement) {
    int target = tree.listed(tree.child(statement, "left")).getFirst();
    int declaration = names.declaration(target);
    int function = tree.function(statement);
    if (declaration == NONE) {
      return Guard.KEPT;
    }
    int read = names.mention(declaration, tree.end(statement), tree.end(function));
    return read == NONE ? Guard.DROPPED : Guard.MISSING;
  }

  /** The call in {@code stretch} that asks the filter, or the variable that holds its answer. */
  private int asked(int stretch) {
    for (int node = stretch; stretch != NONE && node < tree.end(stretch); node++) {
      if (asks(node) || holds(node)) {
        return node;
      }
    }
    return NONE;
  }

  private boolean holds(int node) {
    int declaration = tree.is(node, "identifier") ? names.declaration(node) : NONE;
    if (declaration == NONE || declaration == node) {
      return false;
    }
    int statement = tree.parent(tree.parent(declaration));
    int right = tree.isAssignment(statement) ? tree.child(statement, "right") : NONE;
    return right != NONE && tree.listed(right).stream().anyMatch(this::asks);
  }

  private boolean negated(int asked, int outer) {
    boolean negated = false;
    for (int at = tree.parent(asked); at != outer && at != NONE; at = tree.parent(at)) {
      if (tree.is(at, "unary_expression") && tree.prefix(at).equals("!")) {
        negated = !negated;
      }
      if (tree.is(at, "binary_expression")
          && Set.of("==", "!=").contains(tree.operator(at))
          && tree.text(tree.child(at, "right"))
              .equals(tree.operator(at).equals("==") ? "false" : "true")) {
        negated = !negated;
      }
    }
    return negated;
  }
}
