package dev.lore.parse.go.integration;

import static dev.lore.parse.syntax.SyntaxTree.NONE;

import dev.lore.facts.CredentialsCheck.State;
import dev.lore.model.IntegrationPolicy;
import dev.lore.parse.go.syntax.GoRefs;
import dev.lore.parse.go.syntax.GoTree;
import java.util.List;
import java.util.regex.Pattern;

/** Reads how an entry point begins: with the check of its credentials, or not. */
public final class Beginning {
  private static final Pattern LOGGING =
      Pattern.compile("(?i).*(?:log|print|debug|info)\\w*(?:\\..*)?");

  private final GoTree tree;
  private final GoRefs refs;
  private final IntegrationPolicy policy;

  Beginning(GoTree tree, GoRefs refs, IntegrationPolicy policy) {
    this.tree = tree;
    this.refs = refs;
    this.policy = policy;
  }

  /** What {@code statements}, those of {@code function}, do first about credentials. */
  IntegrationReader.Begins of(List<Integer> statements, int function) {
    boolean late = false;
    String first = "";
    for (int i = 0; i < statements.size(); i++) {
      int statement = statements.get(i);
      int check = check(statement);
      if (check != NONE) {
        int next = i + 1 < statements.size() ? statements.get(i + 1) : NONE;
        var state =
            looked(statement, check, next) ? (late ? State.LATE : State.KEPT) : State.IGNORED;
        return new IntegrationReader.Begins(state, check, "");
      }
      if (!plain(statement)) {
        if (!late) {
          first = callee(statement);
        }
        late = true;
      }
    }
    return new IntegrationReader.Begins(State.UNUSED, function, first);
  }

  /** The call of the check in {@code statement}, closures left out. */
  private int check(int statement) {
    for (int node = statement; node < tree.end(statement); node++) {
      if (tree.isCall(node) && tree.name(node).equals(policy.credentials())) {
        return node;
      }
    }
    return NONE;
  }

  /** Whether the error of the check is looked at: tested, returned, or tested right behind it. */
  private boolean looked(int statement, int check, int next) {
    if (tree.is(tree.parent(check), "expression_statement")
        || tree.is(tree.parent(check), "defer_statement")
        || tree.is(tree.parent(check), "go_statement")) {
      return false;
    }
    if (tree.isAssignment(statement)) {
      String target = tree.text(tree.listed(tree.child(statement, "left")).getLast());
      return !target.equals("_")
          && tree.is(next, "if_statement")
          && tree.text(tree.child(next, "condition")).contains(target);
    }
    return true;
  }

  /** A statement that asks nobody anything: a declaration, a log line, something deferred. */
  private boolean plain(int statement) {
    if (tree.is(statement, "defer_statement")) {
      return true;
    }
    for (int node = statement; node < tree.end(statement); node++) {
      if (tree.isCall(node) && !harmless(node)) {
        return false;
      }
    }
    return tree.isAssignment(statement)
        || tree.is(statement, "var_declaration")
        || tree.is(statement, "const_declaration")
        || tree.is(statement, "expression_statement");
  }

  private boolean harmless(int call) {
    String text = tree.text(tree.callee(call));
    return LOGGING.matcher(text).matches()
        || text.startsWith("context.")
        || text.startsWith("time.");
  }

  /** The function of the package that a statement calls. */
  private String callee(int statement) {
    for (int node = statement; node < tree.end(statement); node++) {
      if (tree.isCall(node)) {
        String ref = refs.value(tree.callee(node));
        return ref.startsWith(".") ? Sends.local(ref) : "";
      }
    }
    return "";
  }
}
