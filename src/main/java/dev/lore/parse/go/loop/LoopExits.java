package dev.lore.parse.go.loop;

import static dev.lore.parse.syntax.SyntaxTree.NONE;

import dev.lore.facts.PageLoop.End;
import dev.lore.parse.go.syntax.GoTree;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The ways out of a loop over pages. */
public final class LoopExits {
  private static final Pattern RELATION = Pattern.compile("[<>]=?|==|!=");
  private static final Set<String> BREAKERS =
      Set.of(
          "for_statement",
          "select_statement",
          "expression_switch_statement",
          "type_switch_statement");

  private final GoTree tree;
  private final LoopChanges changes;
  private final int loop;
  private final Set<String> deciding = new HashSet<>();

  LoopExits(GoTree tree, LoopChanges changes, int loop) {
    this.tree = tree;
    this.changes = changes;
    this.loop = loop;
  }

  /** What ends the loop, which tells its pages apart by {@code pages}. */
  End end(Set<String> pages) {
    End end = End.NONE;
    int clause = tree.childOfKind(loop, "for_clause");
    int condition = clause == NONE ? bare() : tree.child(clause, "condition");
    if (condition != NONE) {
      end = stronger(end, tested(condition));
    }
    int body = tree.child(loop, "body");
    for (int node = body; node < tree.end(body); node++) {
      if (leaves(node)) {
        end = stronger(end, way(node, body));
      }
    }
    return end;
  }

  /** The condition of {@code for condition { … }}. */
  private int bare() {
    int first = tree.parts(loop).getFirst();
    return tree.field(first).equals("body") ? NONE : first;
  }

  private static End stronger(End one, End other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  private boolean leaves(int node) {
    if (tree.function(node) != tree.function(loop)) {
      return false;
    }
    return switch (tree.kind(node)) {
      case "return_statement", "goto_statement" -> true;
      case "break_statement" -> !tree.parts(node).isEmpty() || tree.around(node, BREAKERS) == loop;
      default -> false;
    };
  }

  /** What leads to the way out at {@code node}; a way that is always taken bounds the loop. */
  private End way(int node, int body) {
    End end = End.NONE;
    boolean errors = false;
    boolean asked = false;
    for (int at = node; at != body && at != loop; at = tree.parent(at)) {
      int holder = tree.parent(at);
      int condition =
          switch (tree.kind(holder)) {
            case "if_statement" ->
                Set.of("consequence", "alternative").contains(tree.field(at))
                    ? tree.child(holder, "condition")
                    : NONE;
            case "expression_case", "type_case", "communication_case", "default_case" -> holder;
            default -> NONE;
          };
      if (condition == NONE) {
        continue;
      }
      asked = true;
      if (tree.is(condition, "communication_case") || plainError(condition)) {
        errors = true;
      } else {
        int subject = condition == holder ? tree.parent(holder) : condition;
        end = stronger(end, condition == holder ? switched(holder, subject) : tested(condition));
      }
    }
    return asked || errors ? end : End.BOUND;
  }

  private End switched(int branch, int subject) {
    int value = tree.child(subject, "value");
    End end = value == NONE ? End.NONE : tested(value);
    for (int part : tree.parts(branch, "value")) {
      for (int one : tree.listed(part)) {
        end = stronger(end, tested(one));
      }
    }
    return end;
  }

  /** {@code err != nil}, which says nothing of pages. */
  private boolean plainError(int condition) {
    int at = tree.bare(condition);
    if (!tree.is(at, "binary_expression")) {
      return false;
    }
    String operator = tree.operator(at);
    if (Set.of("&&", "||").contains(operator)) {
      return plainError(tree.child(at, "left")) && plainError(tree.child(at, "right"));
    }
    return Set.of("!=", "==").contains(operator)
        && tree.is(tree.child(at, "right"), "nil")
        && tree.text(tree.child(at, "left")).matches("(?i).*err(?:or)?|ctx\\.Err\\(\\)");
  }

  private End tested(int condition) {
    End end = End.NONE;
    for (int node = condition; node < tree.end(condition); node++) {
      if (tree.is(node, "binary_expression") && plainError(node)) {
        node = tree.end(node) - 1;
        continue;
      }
      end = stronger(end, one(node));
    }
    return end;
  }

  private End one(int node) {
    if (tree.is(node, "binary_expression") && RELATION.matcher(tree.operator(node)).matches()) {
      int left = tree.child(node, "left");
      int right = tree.child(node, "right");
      boolean number = !Set.of("nil", "interpreted_string_literal").contains(tree.kind(right));
      return number && (counted(left) || counted(right)) ? End.BOUND : End.NONE;
    }
    if (tree.isCall(node)
        && !Set.of("len", "cap", "string", "int").contains(tree.text(tree.callee(node)))) {
      return asks(node) ? End.RESPONSE : End.NONE;
    }
    boolean name = tree.is(node, "identifier") || tree.is(node, "selector_expression");
    if (!name || changes.key(node).isEmpty()) {
      return End.NONE;
    }
    End told = told(changes.key(node));
    if (told.compareTo(End.REQUEST) < 0) {
      return told;
    }
    if (changes.isAnswer(node) && !tree.text(node).matches("(?i)err(?:or)?")) {
      return End.RESPONSE;
    }
    return tree.within(changes.root(node), loop) && !changes.counts(changes.key(node))
        ? End.RESPONSE
        : End.REQUEST;
  }

  /** What leads to where a flag is put up or down: {@code if len(users) == 0 { more = false }}. */
  private End told(String flag) {
    End end = End.NONE;
    if (deciding.add(flag)) {
      int body = tree.child(loop, "body");
      for (int node = body; node < tree.end(body); node++) {
        if (tree.is(node, "assignment_statement")
            && changes.key(tree.listed(tree.child(node, "left")).getFirst()).equals(flag)
            && Set.of("true", "false").contains(tree.text(tree.child(node, "right")))) {
          end = stronger(end, way(node, body));
        }
      }
    }
    return end;
  }

  /** Whether a call in a condition can answer otherwise in another round. */
  private boolean asks(int call) {
    String text = tree.text(tree.callee(call));
    return !text.matches("(?:strings|url|reflect|ctx|context|strconv|fmt)\\..*");
  }

  /**
   * Whether what stands at {@code node} is counted up in the loop, or the length of such a list.
   */
  private boolean counted(int node) {
    int at = tree.bare(node);
    if (tree.isCall(at)) {
      String name = tree.text(tree.callee(at));
      return name.equals("time.Since")
          || (!tree.arguments(at).isEmpty() && counted(tree.arguments(at).getFirst()));
    }
    if (tree.is(at, "binary_expression")) {
      return counted(tree.child(at, "left")) || counted(tree.child(at, "right"));
    }
    return changes.counts(changes.key(at));
  }
}
