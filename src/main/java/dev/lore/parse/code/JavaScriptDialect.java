package dev.lore.parse.code;

import static dev.lore.parse.syntax.SyntaxTree.NONE;

import dev.lore.parse.syntax.SyntaxTree;
import java.util.Set;

/** JavaScript, TypeScript, JSX and TSX, whose grammars share their names. */
final class JavaScriptDialect implements Dialect {
  static final JavaScriptDialect INSTANCE = new JavaScriptDialect();

  private static final Set<String> ENVIRONMENTS =
      Set.of("process.env", "import.meta.env", "Bun.env");
  private static final Set<String> ENVIRONMENT_CALLS = Set.of("Deno.env.get", "env.get");

  @Override
  public Set<String> functions() {
    return Set.of(
        "function_declaration",
        "function_expression",
        "arrow_function",
        "method_definition",
        "generator_function",
        "generator_function_declaration");
  }

  @Override
  public Set<String> scopes() {
    return Set.of(
        "statement_block",
        "for_statement",
        "for_in_statement",
        "switch_body",
        "class_body",
        "function_declaration",
        "function_expression",
        "arrow_function",
        "method_definition",
        "generator_function",
        "generator_function_declaration");
  }

  @Override
  public void visit(int node, Reading reading) {
    var tree = reading.tree();
    switch (tree.kind(node)) {
      case "import_statement" -> imported(node, reading);
      case "export_statement" -> reexported(node, reading);
      case "call_expression" -> called(node, tree.child(node, "function"), reading);
      case "new_expression" -> called(node, tree.child(node, "constructor"), reading);
      case "for_statement", "for_in_statement", "while_statement", "do_statement" ->
          reading.looped(node, tree.child(node, "body"), counted(node, tree));
      case "variable_declarator" -> declared(node, reading);
      case "assignment_expression" ->
          reading.assigned(node, tree.child(node, "left"), tree.child(node, "right"));
      case "member_expression" -> member(node, reading);
      case "subscript_expression" -> subscript(node, reading);
      case "formal_parameters" -> parameters(node, reading);
      case "string", "template_string" -> reading.literal(node);
      default -> {}
    }
  }

  private static void imported(int node, Reading reading) {
    var tree = reading.tree();
    int source = tree.child(node, "source");
    if (source == NONE) {
      return;
    }
    String module = Literals.value(tree.text(source));
    reading.imported(node, module, "");
    for (int below = node + 1; below < tree.end(node); below++) {
      switch (tree.kind(below)) {
        case "import_specifier" -> {
          int alias = tree.child(below, "alias");
          String name = tree.text(tree.child(below, "name"));
          reading.bound(module + "." + name, alias == NONE ? name : tree.text(alias));
        }
        case "namespace_import" -> reading.bound(module, tree.text(tree.firstChild(below)));
        case "import_clause" -> {
          int name = tree.childOfKind(below, "identifier");
          reading.bound(module, name == NONE ? "" : tree.text(name));
        }
        default -> {}
      }
    }
  }

  private static void reexported(int node, Reading reading) {
    int source = reading.tree().child(node, "source");
    if (source != NONE) {
      reading.imported(node, Literals.value(reading.tree().text(source)), "");
    }
  }

  private static void called(int node, int callee, Reading reading) {
    var tree = reading.tree();
    if (callee == NONE) {
      return;
    }
    boolean member = tree.kind(callee).equals("member_expression");
    int arguments = tree.child(node, "arguments");
    String path = Callees.path(tree, callee);
    String name = member ? tree.text(tree.child(callee, "property")) : path;
    int object = Callees.identifier(tree, member ? tree.child(callee, "object") : NONE);
    reading.called(node, path, name, object, arguments);
    String module =
        path.equals("require") || path.equals("import") ? Callees.firstString(tree, arguments) : "";
    if (!module.isEmpty()) {
      required(node, module, reading);
    } else if (ENVIRONMENT_CALLS.contains(path)) {
      reading.envVarRead(node, Callees.firstString(tree, arguments));
    } else if (member) {
      Routes.read(node, name, arguments, 2, reading);
    }
  }

  /**
   * {@code const x = require("m")} binds x to m, {@code const {a: b} = require("m")} binds b to m's
   * a.
   */
  private static void required(int node, String module, Reading reading) {
    var tree = reading.tree();
    reading.imported(node, module, "");
    int around = tree.parent(node);
    if (around != NONE && tree.kind(around).equals("await_expression")) {
      around = tree.parent(around);
    }
    if (around == NONE || !tree.kind(around).equals("variable_declarator")) {
      return;
    }
    int name = tree.child(around, "name");
    if (tree.kind(name).equals("identifier")) {
      reading.bound(module, tree.text(name));
    }
    for (int part = tree.firstChild(name); part != NONE; part = tree.nextSibling(part)) {
      if (tree.kind(part).equals("shorthand_property_identifier_pattern")) {
        reading.bound(module + "." + tree.text(part), tree.text(part));
      } else if (tree.kind(part).equals("pair_pattern")) {
        reading.bound(
            module + "." + tree.text(tree.child(part, "key")),
            tree.text(tree.child(part, "value")));
      }
    }
  }

  private static void declared(int node, Reading reading) {
    var tree = reading.tree();
    int name = tree.child(node, "name");
    int value = tree.child(node, "value");
    reading.assigned(node, name, value);
    if (name == NONE || value == NONE) {
      return;
    }
    if (tree.kind(name).equals("object_pattern") && ENVIRONMENTS.contains(tree.text(value))) {
      destructured(name, reading);
    }
    if (tree.kind(name).equals("identifier") && !imports(tree, value)) {
      reading.declared(name, tree.text(name), origin(value, reading), false);
    }
  }

  private static boolean imports(SyntaxTree tree, int value) {
    return tree.text(value).startsWith("require(") || tree.text(value).startsWith("await import(");
  }

  private static void destructured(int pattern, Reading reading) {
    var tree = reading.tree();
    for (int part = tree.firstChild(pattern); part != NONE; part = tree.nextSibling(part)) {
      switch (tree.kind(part)) {
        case "shorthand_property_identifier_pattern" -> reading.envVarRead(part, tree.text(part));
        case "pair_pattern" -> reading.envVarRead(part, tree.text(tree.child(part, "key")));
        case "object_assignment_pattern" ->
            reading.envVarRead(part, tree.text(tree.child(part, "left")));
        default -> {}
      }
    }
  }

  private static String origin(int value, Reading reading) {
    var tree = reading.tree();
    return switch (tree.kind(value)) {
      case "await_expression" ->
          tree.firstChild(value) == NONE ? "" : origin(tree.firstChild(value), reading);
      case "call_expression" ->
          reading.resolve(Callees.path(tree, tree.child(value, "function")), value);
      case "new_expression" ->
          reading.resolve(Callees.path(tree, tree.child(value, "constructor")), value);
      default -> "";
    };
  }

  private static void parameters(int node, Reading reading) {
    var tree = reading.tree();
    for (int part = tree.firstChild(node); part != NONE; part = tree.nextSibling(part)) {
      int name = tree.kind(part).equals("identifier") ? part : tree.child(part, "pattern");
      if (name != NONE && tree.kind(name).equals("identifier")) {
        reading.declared(name, tree.text(name), "", true);
      }
    }
  }

  private static void member(int node, Reading reading) {
    var tree = reading.tree();
    int object = tree.child(node, "object");
    int property = tree.child(node, "property");
    if (object != NONE && property != NONE && isEnvironment(tree, object)) {
      reading.envVarRead(node, tree.text(property));
    }
  }

  private static void subscript(int node, Reading reading) {
    var tree = reading.tree();
    int object = tree.child(node, "object");
    int index = tree.child(node, "index");
    if (object != NONE
        && index != NONE
        && isEnvironment(tree, object)
        && tree.kind(index).equals("string")) {
      reading.envVarRead(node, Literals.value(tree.text(index)));
    }
  }

  private static boolean isEnvironment(SyntaxTree tree, int object) {
    return tree.kind(object).equals("member_expression")
        && tree.endIndex(object) - tree.startIndex(object) <= 20
        && ENVIRONMENTS.contains(Callees.path(tree, object));
  }

  /** Whether a counting loop stops at something that is no length. */
  private static boolean counted(int node, SyntaxTree tree) {
    int condition = tree.kind(node).equals("for_statement") ? tree.child(node, "condition") : NONE;
    return condition != NONE
        && tree.text(condition).contains("<")
        && !tree.text(condition).contains(".length");
  }
}
