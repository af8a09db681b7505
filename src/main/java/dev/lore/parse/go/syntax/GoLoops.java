package dev.lore.parse.go.syntax;

import static dev.lore.parse.syntax.SyntaxTree.NONE;

import java.util.Set;
import java.util.regex.Pattern;

/** Tells the loops of a file apart: those over data, and those whose rounds stand in the code. */
public final class GoLoops {
  private static final Set<String> LOOP = Set.of("for_statement");
  private static final Pattern COMPARISON = Pattern.compile("[<>]=?|[!=]=");
  private static final Pattern LENGTH =
      Pattern.compile("\\b(?:len|cap)\\(|\\.(?:Len|Size|Count|NumField)\\(");

  private final GoTree tree;
  private final GoNames names;
  private final GoRefs refs;

  public GoLoops(GoTree tree, GoNames names, GoRefs refs) {
    this.tree = tree;
    this.names = names;
    this.refs = refs;
  }

  /**
   * The innermost loop over data around {@code node} that begins behind {@code since}; none where
   * there is none.
   */
  public int overData(int node, int since) {
    for (int loop = tree.around(node, LOOP); loop > since; loop = tree.around(loop, LOOP)) {
      if (!counted(loop)) {
        return loop;
      }
    }
    return NONE;
  }

  /** Whether the number of rounds stands in the code. */
  private boolean counted(int loop) {
    int range = tree.childOfKind(loop, "range_clause");
    if (range == NONE) {
      int condition = tree.child(tree.childOfKind(loop, "for_clause"), "condition");
      return condition != NONE
          && COMPARISON.matcher(tree.operator(condition)).matches()
          && !measured(condition);
    }
    int over = tree.child(range, "right");
    boolean numbered = tree.child(range, "left") == NONE && !refs.value(over).startsWith("[]");
    return numbered || fixed(over) || fixed(initial(over));
  }

  /** Whether a bound is the length of something. */
  private boolean measured(int condition) {
    for (int side : tree.parts(condition)) {
      if (LENGTH.matcher(tree.text(side)).find()
          || LENGTH.matcher(tree.text(initial(side))).find()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a number or a list is written in place. */
  public boolean fixed(int value) {
    if (tree.is(value, "int_literal")) {
      return true;
    }
    int body = tree.is(value, "composite_literal") ? tree.child(value, "body") : NONE;
    return body != NONE && !tree.parts(body).isEmpty();
  }

  /** What the variable named at {@code node} begins with. */
  private int initial(int node) {
    int name = tree.is(node, "identifier") ? names.declaration(node) : NONE;
    int list = tree.parent(name);
    int statement = tree.is(list, "expression_list") ? tree.parent(list) : list;
    if (name == NONE || !(tree.isAssignment(statement) || tree.is(statement, "var_spec"))) {
      return NONE;
    }
    boolean spec = tree.is(statement, "var_spec");
    var targets = spec ? tree.parts(statement, "name") : tree.listed(list);
    var values = tree.listed(tree.child(statement, spec ? "value" : "right"));
    int index = targets.indexOf(name);
    return index >= 0 && index < values.size() ? values.get(index) : NONE;
  }

  /** The package variable that a loop runs over, {@code .regions}; empty where it is none. */
  public String list(int loop) {
    int over = tree.child(tree.childOfKind(loop, "range_clause"), "right");
    return tree.is(over, "identifier") && names.declaration(over) == NONE
        ? "." + tree.text(over)
        : "";
  }
}
