package dev.lore.parse.code;

import static dev.lore.parse.syntax.SyntaxTree.NONE;

import dev.lore.parse.syntax.SyntaxTree;
import java.util.Set;

/** Java, as tree-sitter-java names its nodes. */
final class JavaDialect implements Dialect {
  static final JavaDialect INSTANCE = new JavaDialect();

  @Override
  public Set<String> functions() {
    return Set.of(
        "method_declaration",
        "constructor_declaration",
        "compact_constructor_declaration",
        "lambda_expression");
  }

  @Override
  public Set<String> scopes() {
    return Set.of(
        "block",
        "class_body",
        "for_statement",
        "enhanced_for_statement",
        "try_with_resources_statement",
        "switch_block",
        "catch_clause",
        "method_declaration",
        "constructor_declaration",
        "lambda_expression");
  }

  @Override
  public void visit(int node, Reading reading) {
    var tree = reading.tree();
    switch (tree.kind(node)) {
      case "import_declaration" -> imported(node, reading);
      case "method_invocation" -> called(node, reading);
      case "object_creation_expression" -> constructed(node, reading);
      case "for_statement", "enhanced_for_statement", "while_statement", "do_statement" ->
          reading.looped(node, tree.child(node, "body"), counted(node, tree));
      case "variable_declarator" -> declared(node, reading);
      case "formal_parameter" -> parameter(node, reading);
      case "assignment_expression" ->
          reading.assigned(node, tree.child(node, "left"), tree.child(node, "right"));
      case "annotation" -> annotated(node, reading);
      case "string_literal" -> reading.literal(node);
      default -> {}
    }
  }

  private static void imported(int node, Reading reading) {
    var tree = reading.tree();
    int name = tree.firstChild(node);
    if (name == NONE) {
      return;
    }
    String module = tree.text(name);
    boolean all = tree.childOfKind(node, "asterisk") != NONE;
    reading.imported(node, module, all ? "" : module.substring(module.lastIndexOf('.') + 1));
  }

  private static void called(int node, Reading reading) {
    var tree = reading.tree();
    int name = tree.child(node, "name");
    if (name == NONE) {
      return;
    }
    int object = tree.child(node, "object");
    int arguments = tree.child(node, "arguments");
    String method = tree.text(name);
    String path = object == NONE ? method : Callees.path(tree, object) + "." + method;
    reading.called(node, path, method, Callees.identifier(tree, object), arguments);
    if (path.equals("System.getenv")) {
      reading.envVarRead(node, Callees.firstString(tree, arguments));
    } else if (object != NONE) {
      Routes.read(node, method, arguments, 2, reading);
    }
  }

  private static void constructed(int node, Reading reading) {
    var tree = reading.tree();
    int type = tree.child(node, "type");
    if (type != NONE) {
      String path = Callees.path(tree, type);
      reading.called(
          node,
          path,
          path.substring(path.lastIndexOf('.') + 1),
          NONE,
          tree.child(node, "arguments"));
    }
  }

  private static void declared(int node, Reading reading) {
    var tree = reading.tree();
    int name = tree.child(node, "name");
    int type = tree.child(tree.parent(node), "type");
    if (name == NONE) {
      return;
    }
    reading.assigned(node, name, tree.child(node, "value"));
    reading.declared(
        name, tree.text(name), origin(type, tree.child(node, "value"), reading), false);
  }

  private static String origin(int type, int value, Reading reading) {
    var tree = reading.tree();
    if (type != NONE && !tree.text(type).equals("var")) {
      return reading.resolve(Callees.path(tree, type), type);
    }
    return value != NONE && tree.kind(value).equals("object_creation_expression")
        ? reading.resolve(Callees.path(tree, tree.child(value, "type")), value)
        : "";
  }

  private static void parameter(int node, Reading reading) {
    var tree = reading.tree();
    int name = tree.child(node, "name");
    if (name != NONE) {
      reading.declared(
          name, tree.text(name), origin(tree.child(node, "type"), NONE, reading), true);
    }
  }

  private static void annotated(int node, Reading reading) {
    var tree = reading.tree();
    int name = tree.child(node, "name");
    if (name != NONE) {
      Routes.read(node, tree.text(name), tree.child(node, "arguments"), 1, reading);
    }
  }

  /** Whether a counting loop stops at something that is no length or size. */
  private static boolean counted(int node, SyntaxTree tree) {
    int condition = tree.kind(node).equals("for_statement") ? tree.child(node, "condition") : NONE;
    if (condition == NONE) {
      return false;
    }
    String text = tree.text(condition);
    return text.contains("<") && !text.contains(".length") && !text.contains(".size()");
  }
}
