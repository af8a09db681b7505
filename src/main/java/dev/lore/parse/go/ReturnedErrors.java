package dev.lore.parse.go;

import static dev.lore.parse.syntax.SyntaxTree.NONE;

import dev.lore.facts.CodeFact;
import dev.lore.facts.ErrorReturned;
import dev.lore.facts.ErrorReturned.Fate;
import dev.lore.model.Location;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what becomes of the results of calls. */
final class ReturnedErrors {
  private static final Pattern PRINTING = Pattern.compile("Fprint(?:f|ln)?|WriteString|Copy");
  private static final Pattern PRINTS = Pattern.compile("(?i).*print(?:f|ln)?");
  private static final Pattern FOR_WRITING = Pattern.compile("O_(?:WRONLY|RDWR|APPEND)");
  private static final Pattern WRITER =
      Pattern.compile(
          "(?:os\\.Create|os\\.CreateTemp|(?:compress/\\w+|archive/\\w+)\\.NewWriter\\w*)\\|.*");

  private final GoTree tree;
  private final GoRefs refs;
  private final LostValues lost;
  private final GroupReader groups;

  ReturnedErrors(GoTree tree, GoNames names, GoRefs refs, GroupReader groups) {
    this.groups = groups;
    this.tree = tree;
    this.refs = refs;
    this.lost = new LostValues(tree, names);
  }

  /**
   * One call.
   *
   * @param ref what is called
   * @param fate what becomes of all results, where that is one thing; else what becomes of the last
   * @param blanks the results that go to {@code _}
   * @param into the reference of what is printed to
   */
  private record Returned(
      Location at,
      String ref,
      String shown,
      Fate fate,
      List<Integer> blanks,
      int width,
      boolean excused,
      boolean unwinding,
      boolean written,
      boolean deferred,
      String group,
      String into)
      implements Draft {
    @Override
    public Optional<CodeFact> settle(GoTypes types) {
      String callee = types.resolve(ref);
      var results = types.results(callee);
      if (results == null) {
        return discarded(callee, types) ? Optional.of(unknown(callee)) : Optional.empty();
      }
      int index = last(results, types);
      if (index < 0 || (width > 1 && results.size() != width)) {
        return Optional.empty();
      }
      var outcome = blanks.contains(index) ? Fate.BLANK : settled(index, results.size());
      String target =
          into.startsWith("os.Std") || into.isEmpty() ? into : known(types.resolve(into));
      return Optional.of(
          new ErrorReturned(
              at,
              callee,
              shown,
              outcome,
              excused || harmless(types),
              unwinding,
              deferred,
              written && outcome != Fate.USED,
              target));
    }

    /** The type printed to; not known where it is that of a package which nobody has read. */
    private static String known(String type) {
      return type.indexOf('.') < type.indexOf('/') && !type.startsWith(".") ? GoRefs.UNKNOWN : type;
    }

    /**
     * Whether all that a call answers goes to {@code _}, of which nothing else is known: nobody
     * writes that but for an error.
     */
    private boolean discarded(String callee, GoTypes types) {
      boolean near = callee.startsWith(".") && types.hasMember("", callee.substring(1));
      return width > 0
          && blanks.size() == width
          && shown.indexOf('.') > 0
          && !near
          && !GoStandard.isStandard(callee)
          && !PRINTS.matcher(shown).matches()
          && !Sends.FILTER.matcher(shown).matches();
    }

    private ErrorReturned unknown(String callee) {
      String name = callee.equals(GoRefs.UNKNOWN) ? shown : callee;
      return new ErrorReturned(
          at, name, shown, Fate.BLANK, excused, unwinding, deferred, false, "");
    }

    private static int last(List<String> results, GoTypes types) {
      int index = results.size() - 1;
      while (index >= 0 && !types.isError(results.get(index))) {
        index--;
      }
      return index;
    }

    private boolean harmless(GoTypes types) {
      return !group.isEmpty() && types.groups().neverFails(group);
    }

    private Fate settled(int index, int results) {
      boolean ofLast = fate == Fate.OVERWRITTEN || fate == Fate.UNREAD;
      return ofLast && index != results - 1 ? Fate.USED : fate;
    }
  }

  /** What the call at {@code node} comes to. */
  Optional<Draft> call(int node) {
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
        new Returned(
            tree.at(node),
            ref,
            tree.text(tree.callee(node)).replaceAll("\\s+", ""),
            fate,
            blanks,
            targets.size(),
            excused,
            blanks.size() == targets.size() && unwinds(statement),
            name.equals("Close") && written(node, ref),
            deferred(statement),
            name.equals("Wait") ? groups.waited(tree.child(tree.callee(node), "operand")) : "",
            into));
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
