package dev.lore.parse.code;

import static dev.lore.parse.syntax.SyntaxTree.NONE;

import dev.lore.parse.syntax.Literals;
import dev.lore.parse.syntax.SyntaxTree;
import java.util.Set;

/** The ways in which JavaScript and TypeScript bring in a module. */
final class JavaScriptImports {
  private static final Set<String> REQUIRE = Set.of("require", "import");

  private JavaScriptImports() {}

  /** {@code import a, {b as c} from "m"}, and TypeScript's {@code import a = require("m")}. */
  static void imported(int node, Reading reading) {
    var tree = reading.tree();
    int required = tree.childOfKind(node, "import_require_clause");
    int source = tree.child(required == NONE ? node : required, "source");
    String module = Literals.constant(tree, source);
    reading.imported(node, module, tree.text(tree.childOfKind(required, "identifier")));
    for (int below = node + 1; below < tree.end(node); below++) {
      switch (tree.kind(below)) {
        case "import_specifier" -> {
          int alias = tree.child(below, "alias");
          String name = tree.text(tree.child(below, "name"));
          reading.bound(module + "." + name, alias == NONE ? name : tree.text(alias));
        }
        case "namespace_import" -> reading.bound(module, tree.text(tree.firstChild(below)));
        case "import_clause" ->
            reading.bound(module, tree.text(tree.childOfKind(below, "identifier")));
        default -> {}
      }
    }
  }

  /** {@code export {a} from "m"}. */
  static void reexported(int node, Reading reading) {
    var tree = reading.tree();
    reading.imported(node, Literals.constant(tree, tree.child(node, "source")), "");
  }

  /** The module that the call at {@code node} brings in; empty where it calls something else. */
  static String required(int node, SyntaxTree tree) {
    return tree.kind(node).equals("call_expression")
            && REQUIRE.contains(tree.text(tree.child(node, "function"), 8))
        ? Literals.constant(tree, tree.firstChild(tree.child(node, "arguments")))
        : "";
  }

  /** Whether a variable of the value {@code value} stands for a module or a part of one. */
  static boolean binds(int value, SyntaxTree tree) {
    int at = unwrapped(value, tree);
    if (tree.kind(at).equals("member_expression")) {
      at = unwrapped(tree.child(at, "object"), tree);
    }
    return !required(at, tree).isEmpty();
  }

  private static int unwrapped(int value, SyntaxTree tree) {
    int at = value;
    while (wraps(at, tree)) {
      at = tree.firstChild(at);
    }
    return at;
  }

  private static boolean wraps(int node, SyntaxTree tree) {
    return Set.of("await_expression", "parenthesized_expression").contains(tree.kind(node));
  }

  /**
   * The names that the call at {@code node} brings: {@code const x = require("m")} binds x to m,
   * {@code const {a: b} = await import("m")} binds b to m's a.
   */
  static void bind(int node, String module, Reading reading) {
    var tree = reading.tree();
    reading.imported(node, module, "");
    String meaning = module;
    int around = tree.parent(node);
    while (wraps(around, tree)) {
      around = tree.parent(around);
    }
    if (tree.kind(around).equals("member_expression")) {
      String part = tree.text(tree.child(around, "property"));
      meaning = part.equals("default") ? module : module + "." + part;
      around = tree.parent(around);
    }
    int name = tree.child(around, "name");
    if (!tree.kind(around).equals("variable_declarator")) {
      return;
    }
    if (tree.kind(name).equals("identifier")) {
      reading.bound(meaning, tree.text(name));
    }
    for (int part : Patterns.parts(tree, name)) {
      int key = tree.child(part, "key");
      for (int bound : Patterns.names(tree, key == NONE ? part : tree.child(part, "value"))) {
        reading.bound(meaning + "." + tree.text(key == NONE ? bound : key), tree.text(bound));
      }
    }
  }
}
