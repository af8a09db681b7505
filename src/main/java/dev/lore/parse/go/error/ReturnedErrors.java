package dev.lore.parse.go.error;

import static dev.lore.parse.syntax.SyntaxTree.NONE;

import dev.lore.facts.ErrorReturned.Fate;
import dev.lore.parse.go.group.GroupReader;
import dev.lore.parse.go.syntax.GoNames;
import dev.lore.parse.go.syntax.GoRefs;
import dev.lore.parse.go.syntax.GoTree;
import dev.lore.parse.go.types.Draft;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what becomes of the results of calls. */
public final class ReturnedErrors {
  private static final Pattern PRINTING = Pattern.compile("Fprint(?:f|ln)?|WriteString|Copy");
  private static final Pattern FOR_WRITING = Pattern.compile("O_(?:WRONLY|RDWR|APPEND)");
  private static final Pattern WRITER =
      Pattern.compile(
          "(?:os\\.Create|os\\.CreateTemp|(?:compress/\\w+|archive/\\w+)\\.NewWriter\\w*)\\|.*");

  private final GoTree tree;
  private final GoRefs refs;
  private final LostValues lost;
  private final GroupReader groups;

  public ReturnedErrors(GoTree tree, GoNames names, GoRefs refs, GroupReader groups) {
    this.groups = groups;
    this.tree = tree;
    this.refs = refs;
    this.lost = new LostValues(tree, names);
  }

  /** What the call at {@code node} comes to. */
  public Optional<Draft> call(int node) {
    String ref = refs.value(tree.callee(node));
    int statement = statement(node);
    var targets = targets(statement, node);
    var blanks = blanks(targets);
    if (ref.equals(GoRefs.UNKNOWN) && blanks.isEmpty()) {
      return Optional.empty();
    }
    var fate = fate(statement, targets, blanks);
    boolean lost = fate != Fate.USED || !blanks.isEmpty();
    boolean excused = lost && Excuses.given(tree, statement);
    String name = tree.name(node);
    var arguments = tree.arguments(node);
    String into =
        PRINTING.matcher(name).matches() && !arguments.isEmpty()
            ? refs.value(arguments.getFirst())
            : ref.startsWith("os.Std") ? "os.Stdout" : "";
    return Optional.of(
        new ReturnedCall(
            tree.at(node),
            ref,
            tree.text(tree.callee(node)).replaceAll("\\s+", ""),
            fate,
            new ReturnedCall.Targets(
                targets.size(), blanks, LikelyErrors.answeredBy(name, first(arguments))),
            excused,
            (blanks.size() == targets.size() || name.equals("ReadAll")) && unwinds(statement),
            name.equals("Close") && written(node, ref),
            deferred(statement),
            name.equals("Wait") ? groups.waited(tree.child(tree.callee(node), "operand")) : "",
            into));
  }

  private String first(List<Integer> arguments) {
    return arguments.isEmpty() ? "" : tree.text(arguments.getFirst());
  }

  /** What the call is the whole of: a statement, or the assignment of its results. */
  private int statement(int node) {
    int at = tree.parent(node);
    while (tree.is(at, "parenthesized_expression") || tree.is(at, "expression_list")) {
      at = tree.parent(at);
    }
    return at;
  }

  /** The nodes that the results of the call are assigned to; empty where that is no assignment. */
  private List<Integer> targets(int statement, int node) {
    boolean spec = tree.is(statement, "var_spec");
    if (!spec && !tree.isAssignment(statement)) {
      return List.of();
    }
    var left = spec ? tree.parts(statement, "name") : tree.listed(tree.child(statement, "left"));
    var right = tree.listed(tree.child(statement, spec ? "value" : "right"));
    int index = right.indexOf(node);
    if (index < 0) {
      return List.of();
    }
    return right.size() == 1 ? left : index < left.size() ? List.of(left.get(index)) : List.of();
  }

  private List<Integer> blanks(List<Integer> targets) {
    return java.util.stream.IntStream.range(0, targets.size())
        .filter(i -> tree.text(targets.get(i)).equals("_"))
        .boxed()
        .toList();
  }

  private Fate fate(int statement, List<Integer> targets, List<Integer> blanks) {
    return switch (tree.kind(statement)) {
      case "expression_statement" -> Fate.BARE;
      case "go_statement" -> Fate.STARTED;
      case "defer_statement" -> Fate.DEFERRED;
      default ->
          targets.isEmpty() || blanks.contains(targets.size() - 1)
              ? Fate.USED
              : lost.fate(statement, targets.getLast());
    };
  }

  /** Whether the block goes on to return an error that is at hand. */
  private boolean unwinds(int statement) {
    if (!tree.is(tree.parent(statement), "statement_list")) {
      return false;
    }
    var statements = tree.parts(tree.parent(statement));
    int last = statements.getLast();
    if (!tree.is(last, "return_statement")
        || !tree.is(tree.parent(tree.parent(statement)), "block")) {
      return false;
    }
    var answers = tree.listed(tree.childOfKind(last, "expression_list"));
    int owner = tree.parent(tree.parent(tree.parent(statement)));
    return tree.is(owner, "if_statement")
        && !answers.isEmpty()
        && !tree.is(answers.getLast(), "nil");
  }

  /** Whether it is deferred, or a part of what is. */
  private boolean deferred(int statement) {
    int closure = tree.function(statement);
    return tree.is(statement, "defer_statement")
        || (tree.is(closure, "func_literal")
            && tree.is(tree.parent(tree.parent(closure)), "defer_statement"));
  }

  private boolean written(int node, String ref) {
    boolean opened =
        WRITER.matcher(ref).matches() || (ref.startsWith("os.OpenFile|") && opensForWriting(node));
    int receiver = tree.child(tree.callee(node), "operand");
    return opened && !lost.checkedElsewhere(node, receiver);
  }

  private boolean opensForWriting(int node) {
    int declaration = lost.declaration(tree.child(tree.callee(node), "operand"));
    int statement = declaration == NONE ? NONE : tree.parent(tree.parent(declaration));
    return statement != NONE && FOR_WRITING.matcher(tree.text(statement)).find();
  }
}
