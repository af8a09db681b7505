package dev.lore.parse.go.syntax;

import static dev.lore.parse.syntax.SyntaxTree.NONE;

import dev.lore.model.Location;
import dev.lore.parse.syntax.GoWords;
import dev.lore.parse.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The tree of one Go file in Go's own words: statements, operators, what stands around what. */
public final class GoTree {
  static final Set<String> CALLS = Set.of("call_expression", "type_conversion_expression");
  private static final Set<String> ASSIGNMENTS =
      Set.of("assignment_statement", "short_var_declaration");

  private final SyntaxTree tree;

  public GoTree(SyntaxTree tree) {
    this.tree = tree;
  }

  public int size() {
    return tree.size();
  }

  public String kind(int node) {
    return tree.kind(node);
  }

  public boolean is(int node, String kind) {
    return tree.kind(node).equals(kind);
  }

  public String field(int node) {
    return tree.field(node);
  }

  public int parent(int node) {
    return tree.parent(node);
  }

  public int end(int node) {
    return node == NONE ? NONE : tree.end(node);
  }

  public int child(int node, String field) {
    return node == NONE ? NONE : tree.child(node, field);
  }

  public int childOfKind(int node, String kind) {
    return node == NONE ? NONE : tree.childOfKind(node, kind);
  }

  public String text(int node) {
    return tree.text(node, 200);
  }

  /** Its whole text. */
  public String whole(int node) {
    return tree.text(node);
  }

  public Location at(int node) {
    return tree.location(node);
  }

  /** The lines that the statement at {@code node} begins and ends on, and the one above. */
  public List<String> linesAround(int node) {
    var source = tree.source();
    int first = tree.location(node).line();
    int last = source.location(tree.endIndex(node)).line();
    var lines = new ArrayList<String>();
    for (int above = first - 1; above > 0; above--) {
      String line = source.line(above).strip();
      if (!line.startsWith("//")) {
        break;
      }
      lines.add(line);
    }
    for (int line : first == last ? new int[] {first} : new int[] {first, last}) {
      int comment = source.line(line).indexOf("//");
      if (comment >= 0) {
        lines.add(source.line(line).substring(comment));
      }
    }
    return lines;
  }

  /** The children of {@code node}, comments left out. */
  public List<Integer> parts(int node) {
    var parts = new ArrayList<Integer>();
    if (node != NONE) {
      for (int part = tree.firstChild(node); part != NONE; part = tree.nextSibling(part)) {
        if (!is(part, "comment")) {
          parts.add(part);
        }
      }
    }
    return parts;
  }

  /** The children of {@code node} that are its field {@code field}. */
  public List<Integer> parts(int node, String field) {
    return parts(node).stream().filter(part -> tree.field(part).equals(field)).toList();
  }

  /** What a list of expressions lists; anything else is a list of its own. */
  public List<Integer> listed(int node) {
    if (node == NONE) {
      return List.of();
    }
    return is(node, "expression_list") ? parts(node) : List.of(node);
  }

  /** The statements of a block, in order. */
  public List<Integer> statements(int block) {
    int list = childOfKind(block, "statement_list");
    return list == NONE ? List.of() : parts(list);
  }

  /** The operator of a binary expression, or of an assignment: {@code !=}, {@code :=}. */
  public String operator(int node) {
    int left = child(node, "left");
    int right = child(node, "right");
    if (left == NONE || right == NONE) {
      return "";
    }
    return tree.source()
        .text()
        .substring(tree.endIndex(left), Math.max(tree.endIndex(left), tree.startIndex(right)))
        .strip();
  }

  /** The operator in front of what a unary expression is of: {@code !}, {@code <-}. */
  public String prefix(int node) {
    int operand = child(node, "operand");
    return operand == NONE
        ? ""
        : tree.source().text().substring(tree.startIndex(node), tree.startIndex(operand)).strip();
  }

  public boolean isAssignment(int node) {
    return ASSIGNMENTS.contains(kind(node));
  }

  public boolean isCall(int node) {
    return is(node, "call_expression")
        || (is(node, "type_conversion_expression") && is(child(node, "type"), "generic_type"));
  }

  /** What a call calls. */
  public int callee(int call) {
    int function = child(call, "function");
    return bare(function == NONE ? child(call, "type") : function);
  }

  /** Without brackets around it and without type arguments. */
  public int bare(int node) {
    int at = node;
    while (is(at, "parenthesized_expression")
        || is(at, "generic_type")
        || is(at, "type_instantiation_expression")) {
      at = tree.firstChild(at);
    }
    return at;
  }

  /** The arguments of a call. */
  public List<Integer> arguments(int call) {
    int list = child(call, "arguments");
    return list == NONE ? listed(child(call, "operand")) : parts(list);
  }

  /** The last name of what is called: {@code Do} of {@code c.http.Do(req)}. */
  public String name(int call) {
    int callee = callee(call);
    return switch (kind(callee)) {
      case "selector_expression" -> text(child(callee, "field"));
      case "qualified_type" -> text(child(callee, "name"));
      case "identifier", "type_identifier" -> text(callee);
      default -> "";
    };
  }

  /** The innermost function or closure around {@code node}; none at the top of the file. */
  public int function(int node) {
    return around(node, GoWords.FUNCTIONS);
  }

  /** The innermost node of one of {@code kinds} around {@code node}. */
  public int around(int node, Set<String> kinds) {
    int at = parent(node);
    while (at != NONE && !kinds.contains(kind(at))) {
      at = parent(at);
    }
    return at;
  }

  public boolean within(int node, int outer) {
    return outer != NONE && outer <= node && node < tree.end(outer);
  }
}
