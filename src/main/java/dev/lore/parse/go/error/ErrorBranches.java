package dev.lore.parse.go.error;

import static dev.lore.parse.syntax.SyntaxTree.NONE;

import dev.lore.facts.CodeFact;
import dev.lore.facts.ErrorBranch;
import dev.lore.model.Location;
import dev.lore.parse.go.syntax.GoNames;
import dev.lore.parse.go.syntax.GoRefs;
import dev.lore.parse.go.syntax.GoTree;
import dev.lore.parse.go.types.Draft;
import dev.lore.parse.go.types.GoTypes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads what happens where there is an error. */
public final class ErrorBranches {
  private static final Pattern LOGGING =
      Pattern.compile(
          "(?:Log|Print|Trace|Debug|Info|Notice|Warn|Warning|Error|Err|Msg|Send|Panic|Critical|Output)(?:f|ln|w|s|S|Context|Ctx|Depth|Msgf)?");
  private static final Pattern LOGGER =
      Pattern.compile(
          "(?i).*(?:log|zap|sugar|fmt\\.print|fmt\\.fprint|warn|debug|trace|println|printf|console|stderr).*");
  private static final Set<String> ZERO = Set.of("nil", "false", "0", "\"\"", "``", "0.0");

  private final GoTree tree;
  private final GoNames names;
  private final GoRefs refs;

  public ErrorBranches(GoTree tree, GoNames names, GoRefs refs) {
    this.tree = tree;
    this.names = names;
    this.refs = refs;
  }

  private record Branch(
      Location at, String ref, String error, boolean swallowed, boolean logged, boolean excused)
      implements Draft {
    @Override
    public Optional<CodeFact> settle(GoTypes types) {
      String type = types.resolve(ref);
      boolean error =
          type.equals("error")
              || (this.error.toLowerCase(java.util.Locale.ROOT).endsWith("err")
                  && (type.equals(GoRefs.UNKNOWN) || type.contains(".")));
      return error
          ? Optional.of(new ErrorBranch(at, this.error, swallowed, logged, excused))
          : Optional.empty();
    }
  }

  /** What the {@code if} at {@code node} comes to. */
  public Optional<Draft> branch(int node) {
    int error = tested(tree.child(node, "condition"));
    int function = tree.function(node);
    if (error == NONE || !returnsError(function)) {
      return Optional.empty();
    }
    int block = tree.child(node, "consequence");
    int declaration = names.declaration(error);
    var statements = tree.statements(block);
    int last = statements.isEmpty() ? NONE : statements.getLast();
    boolean logs = declaration != NONE && mentioned(declaration, block);
    boolean swallows =
        declaration != NONE
            && tree.is(last, "return_statement")
            && nothing(last)
            && statements.stream().allMatch(one -> one == last || harmless(one, declaration));
    int at = swallows ? last : node;
    boolean excused = swallows && (Excuses.any(tree, last) || Excuses.given(tree, node));
    return Optional.of(
        new Branch(tree.at(at), refs.value(error), tree.text(error), swallows, logs, excused));
  }

  /** What is tested by {@code err != nil}, and by nothing else. */
  private int tested(int condition) {
    int at = tree.bare(condition);
    boolean unequal =
        tree.is(at, "binary_expression")
            && tree.operator(at).equals("!=")
            && tree.is(tree.child(at, "right"), "nil");
    int left = tree.child(at, "left");
    return unequal && tree.is(left, "identifier") ? left : NONE;
  }

  private boolean returnsError(int function) {
    var results = refs.results(tree.child(function, "result"));
    return !results.isEmpty() && results.getLast().equals("error");
  }

  private boolean mentioned(int declaration, int block) {
    return names.mention(declaration, block, tree.end(block)) != NONE;
  }

  /** Whether {@code return} gives nothing and says that nothing went wrong. */
  private boolean nothing(int statement) {
    var answers = tree.listed(tree.childOfKind(statement, "expression_list"));
    return !answers.isEmpty()
        && tree.is(answers.getLast(), "nil")
        && answers.stream().allMatch(this::zero);
  }

  private boolean zero(int answer) {
    boolean empty =
        tree.is(answer, "composite_literal") && tree.parts(tree.child(answer, "body")).isEmpty();
    return empty || ZERO.contains(tree.text(answer));
  }

  /** A statement that has nothing to do with the error, or only logs it. */
  private boolean harmless(int statement, int declaration) {
    if (!tree.is(statement, "expression_statement")) {
      return false;
    }
    int call = tree.parts(statement).getFirst();
    if (!tree.isCall(call)) {
      return false;
    }
    boolean logs =
        LOGGING.matcher(tree.name(call)).matches()
            && (LOGGER.matcher(refs.value(tree.callee(call))).matches()
                || LOGGER.matcher(tree.text(tree.callee(call))).matches());
    return logs || (!mentioned(declaration, statement) && closes(call));
  }

  private boolean closes(int call) {
    return List.of("Close", "Unlock", "Rollback", "cancel").contains(tree.name(call));
  }
}
