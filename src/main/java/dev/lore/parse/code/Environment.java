package dev.lore.parse.code;

import static dev.lore.parse.syntax.SyntaxTree.NONE;

import java.util.Set;

/** JavaScript's ways to the environment variables. */
final class Environment {
  /** Functions that read the variable they are given. */
  static final Set<String> CALLS = Set.of("Deno.env.get", "env-var.get");

  private static final Set<String> OBJECTS =
      Set.of("process.env", "node:process.env", "import.meta.env", "Bun.env");
  private static final Set<String> WRITES =
      Set.of("assignment_expression", "augmented_assignment_expression");

  private Environment() {}

  /** Whether {@code node} is the object that holds all variables. */
  static boolean isEnvironment(int node, Reading reading) {
    return node != NONE && OBJECTS.contains(reading.global(reading.path(node), node));
  }

  /** Notes that {@code node} reads {@code name} where it is a part of the environment. */
  static void read(int node, String name, Reading reading) {
    var tree = reading.tree();
    int around = tree.parent(node);
    boolean written =
        (WRITES.contains(tree.kind(around)) && tree.field(node).equals("left"))
            || (tree.kind(around).equals("unary_expression")
                && tree.text(around, 7).equals("delete "));
    if (!written && isEnvironment(tree.child(node, "object"), reading)) {
      reading.envVarRead(node, name);
    }
  }

  /** {@code const {A, B: b} = process.env} reads both, {@code const env = process.env} none yet. */
  static void bind(int pattern, Reading reading) {
    var tree = reading.tree();
    if (tree.kind(pattern).equals("identifier")) {
      reading.bound("process.env", tree.text(pattern));
    }
    for (int part : Patterns.parts(tree, pattern)) {
      switch (tree.kind(part)) {
        case "shorthand_property_identifier_pattern" -> reading.envVarRead(part, tree.text(part));
        case "pair_pattern" -> reading.envVarRead(part, tree.text(tree.child(part, "key")));
        case "object_assignment_pattern" ->
            reading.envVarRead(part, tree.text(tree.child(part, "left")));
        default -> {}
      }
    }
  }
}
