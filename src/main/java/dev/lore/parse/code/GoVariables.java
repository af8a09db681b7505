package dev.lore.parse.code;

import static dev.lore.parse.syntax.SyntaxTree.NONE;

import dev.lore.parse.syntax.GoWords;
import dev.lore.parse.syntax.SyntaxTree;
import dev.lore.parse.text.SourceText;
import java.util.List;

/** The ways in which Go names a variable, and what it is made of. */
final class GoVariables {
  private GoVariables() {}

  /** {@code g, ctx := errgroup.WithContext(ctx)}. */
  static void introduced(int node, Reading reading) {
    var tree = reading.tree();
    int left = tree.child(node, "left");
    int right = tree.child(node, "right");
    reading.assigned(node, left, right);
    var targets = Patterns.parts(tree, left);
    var values = Patterns.parts(tree, right);
    for (int i = 0; i < targets.size(); i++) {
      reading.declaredBehind(node, targets.get(i), origin(i, targets, values, reading));
    }
  }

  /** {@code var g errgroup.Group} and {@code const key = "…"}. */
  static void declared(int node, Reading reading) {
    var tree = reading.tree();
    int type = tree.child(node, "type");
    int value = tree.child(node, "value");
    var names = names(tree, node);
    if (names.isEmpty()) {
      return;
    }
    int start = tree.startIndex(names.getFirst());
    String target = tree.source().text().substring(start, tree.endIndex(names.getLast()));
    reading.assigned(
        node, names.getFirst(), SourceText.cut(target, 0, target.length(), 200), value);
    var values = Patterns.parts(tree, value);
    for (int i = 0; i < names.size(); i++) {
      String origin = type == NONE ? origin(i, names, values, reading) : typed(type, reading);
      reading.declaredBehind(node, names.get(i), origin);
    }
  }

  /** The value that the variable begins with which is declared at {@code name}; none for none. */
  static int initial(SyntaxTree tree, int name) {
    int around = tree.parent(name);
    boolean listed = tree.kind(around).equals("expression_list");
    int statement = listed ? tree.parent(around) : around;
    var names = listed ? Patterns.parts(tree, around) : names(tree, statement);
    var values = Patterns.parts(tree, tree.child(statement, listed ? "right" : "value"));
    int place = names.indexOf(name);
    return place >= 0 && place < values.size() ? values.get(place) : NONE;
  }

  /** Names that nothing is known of, visible behind {@code last}. */
  static void named(int node, int names, int last, Reading reading) {
    for (int name : Patterns.names(reading.tree(), names)) {
      reading.declaredBehind(last == NONE ? node : last, name, "");
    }
  }

  /** Parameters and named results of a function that has a body; those of a type name nothing. */
  static void parameter(int node, Reading reading) {
    var tree = reading.tree();
    int list = tree.parent(node);
    if (!GoWords.FUNCTIONS.contains(tree.kind(tree.parent(list)))) {
      return;
    }
    int type = tree.child(node, "type");
    for (int name : names(tree, node)) {
      if (tree.field(list).equals("result")) {
        reading.declared(name, typed(type, reading));
      } else {
        reading.parameter(name, typed(type, reading));
      }
    }
  }

  private static List<Integer> names(SyntaxTree tree, int node) {
    return Patterns.parts(tree, node).stream()
        .filter(part -> tree.field(part).equals("name"))
        .toList();
  }

  private static String typed(int type, Reading reading) {
    return reading.resolve(reading.text(type).replace("*", ""), type);
  }

  /** What the target at {@code index} is made of; of a call's several results the first counts. */
  private static String origin(
      int index, List<Integer> targets, List<Integer> values, Reading reading) {
    if (values.size() == targets.size()) {
      return origin(values.get(index), reading);
    }
    return index == 0 && !values.isEmpty() ? origin(values.getFirst(), reading) : "";
  }

  /**
   * What {@code value} makes: {@code f(…)} is of {@code f}, {@code new(T)}, {@code T{…}} and {@code
   * &T{…}} of {@code T}.
   */
  private static String origin(int value, Reading reading) {
    var tree = reading.tree();
    int at = value;
    while (tree.kind(at).equals("unary_expression")) {
      at = tree.child(at, "operand");
    }
    return switch (tree.kind(at)) {
      case "composite_literal" -> typed(tree.child(at, "type"), reading);
      case "call_expression" -> {
        int function = tree.child(at, "function");
        int first = tree.firstChild(tree.child(at, "arguments"));
        yield tree.text(function, 4).equals("new") && first != NONE
            ? typed(first, reading)
            : reading.resolve(reading.path(function), at);
      }
      default -> "";
    };
  }
}
