package dev.lore.parse.code;

import static dev.lore.parse.syntax.SyntaxTree.NONE;

import dev.lore.parse.syntax.Literals;
import dev.lore.parse.syntax.SyntaxTree;
import java.util.Set;

/** JavaScript, TypeScript, JSX and TSX, whose grammars share their names. */
final class JavaScriptDialect implements Dialect {
  static final JavaScriptDialect INSTANCE = new JavaScriptDialect();

  private static final Set<String> FUNCTIONS =
      Set.of(
          "function_declaration",
          "function_expression",
          "arrow_function",
          "method_definition",
          "generator_function",
          "generator_function_declaration");
  private static final Set<String> SCOPES =
      Set.of(
          "statement_block",
          "for_statement",
          "for_in_statement",
          "switch_body",
          "class_body",
          "catch_clause",
          "function_declaration",
          "function_expression",
          "arrow_function",
          "method_definition",
          "generator_function",
          "generator_function_declaration");

  /** Around a value without changing it. */
  private static final Set<String> WRAPPED =
      Set.of(
          "as_expression",
          "await_expression",
          "non_null_expression",
          "parenthesized_expression",
          "satisfies_expression");

  @Override
  public Set<String> functions() {
    return FUNCTIONS;
  }

  @Override
  public Set<String> scopes() {
    return SCOPES;
  }

  @Override
  public void visit(int node, Reading reading) {
    var tree = reading.tree();
    switch (tree.kind(node)) {
      case "import_statement" -> JavaScriptImports.imported(node, reading);
      case "export_statement" -> JavaScriptImports.reexported(node, reading);
      case "call_expression" -> called(node, tree.child(node, "function"), reading);
      case "new_expression" -> called(node, tree.child(node, "constructor"), reading);
      case "for_statement", "while_statement", "do_statement" ->
          reading.looped(node, tree.child(node, "body"), counted(node, tree));
      case "for_in_statement" -> walked(node, reading);
      case "variable_declarator" -> declared(node, reading);
      case "field_definition", "public_field_definition" ->
          reading.assigned(node, fieldName(node, tree), tree.child(node, "value"));
      case "assignment_expression", "augmented_assignment_expression" ->
          reading.assigned(node, tree.child(node, "left"), tree.child(node, "right"));
      case "member_expression" ->
          Environment.read(node, tree.text(tree.child(node, "property")), reading);
      case "subscript_expression" ->
          Environment.read(node, Literals.constant(tree, tree.child(node, "index")), reading);
      case "formal_parameters" -> parameters(node, reading);
      case "arrow_function" -> parameter(tree.child(node, "parameter"), NONE, reading);
      case "catch_clause" ->
          Patterns.names(tree, tree.child(node, "parameter"))
              .forEach(name -> reading.declared(name, ""));
      case "string", "template_string" -> reading.literal(node);
      default -> {}
    }
  }

  private static void called(int node, int callee, Reading reading) {
    var tree = reading.tree();
    boolean member = tree.kind(callee).equals("member_expression");
    int arguments = tree.child(node, "arguments");
    String path = reading.path(callee);
    String name = member ? reading.text(tree.child(callee, "property")) : path;
    reading.called(node, path, name, member ? tree.child(callee, "object") : NONE, arguments);
    String module = JavaScriptImports.required(node, tree);
    if (!module.isEmpty()) {
      JavaScriptImports.bind(node, module, reading);
    } else if (Environment.CALLS.contains(reading.global(path, node))) {
      reading.envVarRead(node, Literals.constant(tree, tree.firstChild(arguments)));
    } else if (member) {
      Routes.called(node, name, arguments, reading);
    }
  }

  private static void walked(int node, Reading reading) {
    var tree = reading.tree();
    int over = tree.child(node, "right");
    reading.looped(node, tree.child(node, "body"), Loops.isList(tree, over));
    Patterns.names(tree, tree.child(node, "left"))
        .forEach(name -> reading.declaredBehind(over, name, ""));
  }

  private static void declared(int node, Reading reading) {
    var tree = reading.tree();
    int name = tree.child(node, "name");
    int value = tree.child(node, "value");
    reading.assigned(node, name, value);
    if (JavaScriptImports.binds(value, tree)) {
      return;
    }
    boolean alone = tree.kind(name).equals("identifier");
    if (Environment.isEnvironment(value, reading)) {
      Environment.bind(name, reading);
      if (alone) {
        return;
      }
    }
    String origin = alone ? origin(value, tree.child(node, "type"), reading) : "";
    Patterns.names(tree, name).forEach(one -> reading.declared(one, origin));
  }

  private static int fieldName(int node, SyntaxTree tree) {
    int name = tree.child(node, "name");
    return name == NONE ? tree.child(node, "property") : name;
  }

  /** Without a call to go by, the type given counts. */
  private static String origin(int value, int type, Reading reading) {
    var tree = reading.tree();
    int at = value;
    while (WRAPPED.contains(tree.kind(at))) {
      at = tree.firstChild(at);
    }
    int made = tree.child(at, tree.kind(at).equals("new_expression") ? "constructor" : "function");
    if (made != NONE) {
      String module = JavaScriptImports.required(made, tree);
      return module.isEmpty() ? reading.resolve(reading.path(made), at) : module;
    }
    return type == NONE ? "" : reading.resolve(reading.path(tree.firstChild(type)), type);
  }

  private static void parameters(int node, Reading reading) {
    var tree = reading.tree();
    if (!FUNCTIONS.contains(tree.kind(tree.parent(node)))) {
      return;
    }
    for (int part : Patterns.parts(tree, node)) {
      int pattern = tree.child(part, "pattern");
      parameter(pattern == NONE ? part : pattern, tree.child(part, "type"), reading);
    }
  }

  private static void parameter(int pattern, int type, Reading reading) {
    var tree = reading.tree();
    String origin = tree.kind(pattern).equals("identifier") ? origin(NONE, type, reading) : "";
    Patterns.names(tree, pattern).forEach(name -> reading.parameter(name, origin));
  }

  private static boolean counted(int node, SyntaxTree tree) {
    return tree.kind(node).equals("for_statement")
        && Loops.counts(tree, node, tree.child(node, "condition"));
  }
}
