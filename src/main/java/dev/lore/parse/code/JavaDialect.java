package dev.lore.parse.code;

import static dev.lore.parse.syntax.SyntaxTree.NONE;

import dev.lore.parse.syntax.Literals;
import dev.lore.parse.syntax.SyntaxTree;
import java.util.Set;

/** Java, as tree-sitter-java names its nodes. */
final class JavaDialect implements Dialect {
  static final JavaDialect INSTANCE = new JavaDialect();

  private static final Set<String> FUNCTIONS =
      Set.of(
          "method_declaration",
          "constructor_declaration",
          "compact_constructor_declaration",
          "lambda_expression");
  private static final Set<String> SCOPES =
      Set.of(
          "block",
          "constructor_body",
          "class_body",
          "record_declaration",
          "for_statement",
          "enhanced_for_statement",
          "try_with_resources_statement",
          "switch_block",
          "switch_rule",
          "switch_block_statement_group",
          "catch_clause",
          "method_declaration",
          "constructor_declaration",
          "compact_constructor_declaration",
          "lambda_expression");
  private static final Set<String> ENVIRONMENT =
      Set.of(
          "System.getenv",
          "System.getenv().get",
          "System.getenv().getOrDefault",
          "java.lang.System.getenv");
  private static final Set<String> LISTS = Set.of("List.of", "Set.of", "Stream.of");

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
      case "import_declaration" -> imported(node, reading);
      case "method_invocation" -> called(node, reading);
      case "object_creation_expression" -> constructed(node, tree.child(node, "type"), reading);
      case "explicit_constructor_invocation" ->
          constructed(node, tree.child(node, "constructor"), reading);
      case "for_statement", "while_statement", "do_statement" ->
          reading.looped(node, tree.child(node, "body"), counted(node, tree));
      case "enhanced_for_statement" -> walked(node, reading);
      case "variable_declarator", "resource" -> declared(node, reading);
      case "formal_parameter" -> parameter(node, reading);
      case "lambda_expression" -> inferred(node, reading);
      case "catch_formal_parameter", "instanceof_expression" ->
          reading.declared(tree.child(node, "name"), typed(tree.child(node, "right"), reading));
      case "type_pattern", "record_pattern_component" -> matched(node, reading);
      case "assignment_expression" ->
          reading.assigned(node, tree.child(node, "left"), tree.child(node, "right"));
      case "annotation" ->
          Routes.declared(
              node, reading.text(tree.child(node, "name")), tree.child(node, "arguments"), reading);
      case "string_literal" -> reading.literal(node);
      default -> {}
    }
  }

  private static void imported(int node, Reading reading) {
    var tree = reading.tree();
    String module = tree.text(tree.firstChild(node));
    boolean all = tree.childOfKind(node, "asterisk") != NONE;
    reading.imported(node, module, all ? "" : module.substring(module.lastIndexOf('.') + 1));
  }

  private static void called(int node, Reading reading) {
    var tree = reading.tree();
    int object = tree.child(node, "object");
    int arguments = tree.child(node, "arguments");
    String method = reading.text(tree.child(node, "name"));
    String path = object == NONE ? method : reading.path(object) + "." + method;
    reading.called(node, path, method, object, arguments);
    if (ENVIRONMENT.contains(reading.global(path, node))) {
      reading.envVarRead(node, Literals.constant(tree, tree.firstChild(arguments)));
    } else if (object != NONE) {
      Routes.called(node, method, arguments, reading);
    }
  }

  private static void constructed(int node, int type, Reading reading) {
    String path = reading.path(type);
    String name = path.substring(path.lastIndexOf('.') + 1);
    reading.called(node, path, name, NONE, reading.tree().child(node, "arguments"));
  }

  private static void walked(int node, Reading reading) {
    var tree = reading.tree();
    int over = tree.child(node, "value");
    boolean list =
        Loops.isList(tree, over)
            || (tree.kind(over).equals("method_invocation")
                && LISTS.contains(
                    reading.path(tree.child(over, "object"))
                        + "."
                        + reading.text(tree.child(over, "name"))));
    reading.looped(node, tree.child(node, "body"), list);
    reading.declaredBehind(
        over, tree.child(node, "name"), origin(tree.child(node, "type"), NONE, reading));
  }

  private static void declared(int node, Reading reading) {
    var tree = reading.tree();
    int name = tree.child(node, "name");
    int value = tree.child(node, "value");
    int around = tree.parent(node);
    if (tree.kind(around).equals("spread_parameter") && tree.firstChild(around) != node) {
      var parts = Patterns.parts(tree, around);
      reading.parameter(name, typed(parts.get(parts.size() - 2), reading));
      return;
    }
    boolean resource = tree.kind(node).equals("resource");
    reading.assigned(node, name, value);
    reading.declared(name, origin(tree.child(resource ? node : around, "type"), value, reading));
  }

  private static String origin(int type, int value, Reading reading) {
    var tree = reading.tree();
    if (type != NONE && !tree.text(type, 4).equals("var")) {
      return typed(type, reading);
    }
    return switch (tree.kind(value)) {
      case "object_creation_expression" -> typed(tree.child(value, "type"), reading);
      case "method_invocation" -> {
        String path = reading.path(value);
        yield reading.resolve(path.substring(0, Math.max(0, path.length() - 2)), value);
      }
      default -> "";
    };
  }

  private static String typed(int type, Reading reading) {
    return type == NONE ? "" : reading.resolve(reading.path(type), type);
  }

  private static void parameter(int node, Reading reading) {
    var tree = reading.tree();
    reading.parameter(tree.child(node, "name"), typed(tree.child(node, "type"), reading));
  }

  /** The parameters of {@code x -> …} and {@code (x, y) -> …}. */
  private static void inferred(int node, Reading reading) {
    var tree = reading.tree();
    int parameters = tree.child(node, "parameters");
    if (tree.kind(parameters).equals("identifier")) {
      reading.parameter(parameters, "");
    } else if (tree.kind(parameters).equals("inferred_parameters")) {
      Patterns.parts(tree, parameters).forEach(name -> reading.parameter(name, ""));
    }
  }

  private static void matched(int node, Reading reading) {
    var parts = Patterns.parts(reading.tree(), node);
    if (parts.size() > 1) {
      reading.declared(parts.getLast(), typed(parts.get(parts.size() - 2), reading));
    }
  }

  /** Whether a counting loop stops at something that is no length or size. */
  private static boolean counted(int node, SyntaxTree tree) {
    return tree.kind(node).equals("for_statement")
        && Loops.counts(tree, node, tree.child(node, "condition"));
  }
}
