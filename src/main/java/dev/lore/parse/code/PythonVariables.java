package dev.lore.parse.code;

import static dev.lore.parse.syntax.SyntaxTree.NONE;

/** The ways in which Python names a variable; each assignment makes a new one. */
final class PythonVariables {
  private PythonVariables() {}

  /** {@code client = connect()}, {@code (n := count())}; the value is in the field {@code side}. */
  static void assigned(int node, int target, String side, Reading reading) {
    var tree = reading.tree();
    int value = tree.child(node, side);
    reading.assigned(node, target, value);
    if (value == NONE && tree.child(node, "type") == NONE) {
      return;
    }
    boolean alone = tree.kind(target).equals("identifier");
    String origin = alone ? origin(value, tree.child(node, "type"), reading) : "";
    for (int name : Patterns.names(tree, target)) {
      reading.declaredBehind(node, name, origin);
    }
  }

  /** Without a call to go by, the type given counts. */
  private static String origin(int value, int type, Reading reading) {
    var tree = reading.tree();
    int at = value;
    while (tree.kind(at).equals("await")) {
      at = tree.firstChild(at);
    }
    if (tree.kind(at).equals("call")) {
      return reading.resolve(reading.path(tree.child(at, "function")), at);
    }
    return type == NONE ? "" : reading.resolve(reading.text(type), type);
  }

  /** {@code with open(f) as file} and {@code except Error as error}. */
  static void kept(int node, Reading reading) {
    var tree = reading.tree();
    int alias = tree.child(node, "alias");
    boolean alone = tree.kind(tree.firstChild(alias)).equals("identifier");
    String origin = alone ? origin(tree.firstChild(node), NONE, reading) : "";
    for (int name : Patterns.names(tree, alias)) {
      reading.declaredBehind(node, name, origin);
    }
  }

  /** {@code [item.id for item in items]}. */
  static void comprehended(int node, Reading reading) {
    var tree = reading.tree();
    for (int part : Patterns.parts(tree, node)) {
      if (tree.kind(part).equals("for_in_clause")) {
        Patterns.names(tree, tree.child(part, "left")).forEach(name -> reading.declared(name, ""));
      }
    }
  }

  /** Names that nothing is known of, visible behind {@code over}. */
  static void named(int pattern, int over, Reading reading) {
    Patterns.names(reading.tree(), pattern).forEach(name -> reading.declaredBehind(over, name, ""));
  }

  static void parameters(int node, Reading reading) {
    var tree = reading.tree();
    for (int part : Patterns.parts(tree, node)) {
      int named = tree.child(part, "name");
      int pattern =
          named != NONE
              ? named
              : tree.kind(part).equals("typed_parameter") ? tree.firstChild(part) : part;
      int type = tree.child(part, "type");
      for (int name : Patterns.names(tree, pattern)) {
        reading.parameter(name, origin(NONE, type, reading));
      }
    }
  }
}
