package dev.lore.parse.webhook;

import static dev.lore.parse.syntax.SyntaxTree.NONE;

import dev.lore.parse.syntax.SyntaxTree;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a step of a function is taken whatever a sender leaves out and settings leave open. */
final class Guards {
  private static final Set<String> CHOICES = Set.of("conditional_expression", "ternary_expression");
  private static final Set<String> JOINED = Set.of("binary_expression", "boolean_operator");
  private static final Pattern EXIT =
      Pattern.compile(
          "\\b(?:return|throw|raise|abort|panic|reject|exit)\\b|AbortWith|http\\.Error|sendError|HttpException");
  private static final Pattern PASSED =
      Pattern.compile(
          "(?s).*(?:\\breturn\\s+(?:true|True|next\\(\\)|nil\\s*\\}?|JSON\\.parse.*|json\\.loads.*)\\s*;?\\s*\\}?|\\bnext\\(\\)\\s*;?\\s*(?:return\\s*;?\\s*)?\\}?)\\s*");

  private static final Pattern SHOWING =
      Pattern.compile("(?is).*method.{0,8}[\"']GET[\"'](?!.*POST).*|.*[\"']GET[\"'].{0,8}method.*");
  private static final Pattern LOGGING =
      Pattern.compile("(?i).*\\b(?:log|logger|console|print|println|printf|fmt)\\b.*");

  private final SyntaxTree tree;
  private final Functions functions;
  private final Marks.File file;
  private final Map<Integer, Integer> passed = new HashMap<>();

  Guards(SyntaxTree tree, Functions functions, Marks.File file) {
    this.tree = tree;
    this.functions = functions;
    this.file = file;
  }

  /** Whether {@code node}, a step of {@code function} that verifies, may be left out. */
  boolean open(int node, int function) {
    for (int from = node, at = tree.parent(node);
        at != NONE && from != function;
        from = at, at = tree.parent(at)) {
      String kind = tree.kind(at);
      if (kind.equals("if_statement") && skips(at, from)) {
        return true;
      }
      if (CHOICES.contains(kind) && chosen(at, from)) {
        return true;
      }
      if (JOINED.contains(kind) && joined(at, from)) {
        return true;
      }
      if (passedBefore(from)) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code node} is only reached by requests that ask to be shown something. */
  boolean reading(int node, int function) {
    for (int from = node, at = tree.parent(node);
        at != NONE && from != function;
        from = at, at = tree.parent(at)) {
      if (tree.kind(at).equals("if_statement")
          && from == tree.child(at, "consequence")
          && SHOWING.matcher(tree.text(tree.child(at, "condition"), 400)).matches()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the outcome of {@code node} is only written to a log. */
  boolean printed(int node) {
    int at = tree.parent(node);
    while (at != NONE && (JOINED.contains(tree.kind(at)) || tree.kind(at).startsWith("parenth"))) {
      at = tree.parent(at);
    }
    return tree.kind(at).startsWith("argument")
        && functions.isCall(tree.parent(at))
        && LOGGING.matcher(functions.callee(tree.parent(at))).matches();
  }

  private boolean skips(int choice, int branch) {
    int condition = tree.child(choice, "condition");
    if (branch == condition || !Marks.open(tree.text(condition, 400)) || verifies(condition)) {
      return false;
    }
    int consequence = tree.child(choice, "consequence");
    int alternative = tree.child(choice, "alternative");
    if (branch != consequence) {
      return !exits(consequence);
    }
    if (alternative != NONE) {
      return !exits(alternative);
    }
    int next = following(choice);
    return !(exits(consequence) && (next == NONE || exits(next)));
  }

  private boolean chosen(int choice, int branch) {
    int condition = tree.child(choice, "condition");
    if (condition == NONE || branch == condition) {
      return false;
    }
    String other = "";
    for (int part = tree.firstChild(choice); part != NONE; part = tree.nextSibling(part)) {
      if (part != condition && part != branch) {
        other = tree.text(part, 200);
      }
    }
    return Marks.open(tree.text(condition, 400))
        && !Set.of("null", "undefined", "false", "None", "False").contains(other);
  }

  /** {@code secret && !verify(…)}: what stands in front keeps the check from being made. */
  private boolean joined(int expression, int branch) {
    int left = tree.firstChild(expression);
    if (left == branch || left == NONE) {
      return false;
    }
    String between =
        tree.source()
            .text()
            .substring(tree.endIndex(left), Math.max(tree.endIndex(left), tree.startIndex(branch)));
    String front = tree.text(left, 200).strip();
    String back = tree.text(branch, 200).strip();
    boolean denies = back.startsWith("!") || back.startsWith("not ") || back.contains("!=");
    return (between.contains("&&") || between.strip().equals("and"))
        && denies
        && !front.startsWith("!")
        && !front.startsWith("not ")
        && Marks.open(front)
        && !front.contains("(");
  }

  /** Whether an earlier step beside {@code step} lets pass where a setting is open. */
  private boolean passedBefore(int step) {
    return passed.computeIfAbsent(tree.parent(step), this::firstPassed) < step;
  }

  /** The first step of {@code block} that does; behind all of them where none does. */
  private int firstPassed(int block) {
    for (int one = tree.firstChild(block); one != NONE; one = tree.nextSibling(one)) {
      if (tree.kind(one).equals("if_statement")
          && Marks.open(tree.text(tree.child(one, "condition"), 400))
          && PASSED.matcher(tree.text(tree.child(one, "consequence"), 600)).matches()) {
        return one;
      }
    }
    return Integer.MAX_VALUE;
  }

  private boolean verifies(int condition) {
    for (int at = condition; at < tree.end(condition); at++) {
      if (functions.isCall(at) && Marks.verifies(functions.callee(at), file)) {
        return true;
      }
    }
    return false;
  }

  private int following(int statement) {
    int next = tree.nextSibling(statement);
    while (next != NONE && tree.kind(next).contains("comment")) {
      next = tree.nextSibling(next);
    }
    return next;
  }

  private boolean exits(int node) {
    return EXIT.matcher(tree.text(node, 2000)).find();
  }
}
