package dev.lore.parse.code;

import static dev.lore.parse.syntax.SyntaxTree.NONE;

import dev.lore.parse.syntax.SyntaxTree;
import java.util.Set;

/** Python, as tree-sitter-python names its nodes. */
final class PythonDialect implements Dialect {
  static final PythonDialect INSTANCE = new PythonDialect();

  private static final Set<String> ENVIRONMENT_CALLS =
      Set.of("os.getenv", "os.environ.get", "os.environ.setdefault", "os.environ.pop");
  private static final String ENVIRONMENT = "os.environ";

  @Override
  public Set<String> functions() {
    return Set.of("function_definition", "lambda");
  }

  @Override
  public Set<String> scopes() {
    return Set.of("function_definition", "lambda", "class_definition");
  }

  @Override
  public void visit(int node, Reading reading) {
    var tree = reading.tree();
    switch (tree.kind(node)) {
      case "import_statement" -> imported(node, reading);
      case "import_from_statement" -> importedFrom(node, reading);
      case "call" -> called(node, reading);
      case "for_statement", "while_statement" ->
          reading.looped(node, tree.child(node, "body"), counted(node, tree));
      case "assignment" -> assigned(node, reading);
      case "subscript" -> subscript(node, reading);
      case "parameters", "lambda_parameters" -> parameters(node, reading);
      case "decorator" -> decorated(node, reading);
      case "string" -> reading.literal(node);
      default -> {}
    }
  }

  private static void imported(int node, Reading reading) {
    var tree = reading.tree();
    for (int part = tree.firstChild(node); part != NONE; part = tree.nextSibling(part)) {
      if (tree.kind(part).equals("aliased_import")) {
        reading.imported(
            part, tree.text(tree.child(part, "name")), tree.text(tree.child(part, "alias")));
      } else if (tree.kind(part).equals("dotted_name")) {
        String module = tree.text(part);
        String first =
            module.substring(0, module.indexOf('.') < 0 ? module.length() : module.indexOf('.'));
        reading.imported(part, module, "");
        reading.bound(first, first);
      }
    }
  }

  private static void importedFrom(int node, Reading reading) {
    var tree = reading.tree();
    int source = tree.child(node, "module_name");
    if (source == NONE) {
      return;
    }
    String module = tree.text(source);
    reading.imported(node, module, "");
    for (int part = tree.firstChild(node); part != NONE; part = tree.nextSibling(part)) {
      if (!tree.field(part).equals("name")) {
        continue;
      }
      boolean aliased = tree.kind(part).equals("aliased_import");
      String name = tree.text(aliased ? tree.child(part, "name") : part);
      reading.bound(module + "." + name, aliased ? tree.text(tree.child(part, "alias")) : name);
    }
  }

  private static void called(int node, Reading reading) {
    var tree = reading.tree();
    int function = tree.child(node, "function");
    if (function == NONE) {
      return;
    }
    boolean attribute = tree.kind(function).equals("attribute");
    int arguments = tree.child(node, "arguments");
    String path = Callees.path(tree, function);
    String name = attribute ? tree.text(tree.child(function, "attribute")) : path;
    int object = Callees.identifier(tree, attribute ? tree.child(function, "object") : NONE);
    reading.called(node, path, name, object, arguments);
    if (ENVIRONMENT_CALLS.contains(reading.resolve(path, node))) {
      reading.envVarRead(node, Callees.firstString(tree, arguments));
    } else if (name.equals("add_url_rule")) {
      Routes.read(node, "route", arguments, 2, reading);
    }
  }

  private static void decorated(int node, Reading reading) {
    var tree = reading.tree();
    int call = tree.childOfKind(node, "call");
    int function = call == NONE ? NONE : tree.child(call, "function");
    if (function != NONE && tree.kind(function).equals("attribute")) {
      String name = tree.text(tree.child(function, "attribute"));
      Routes.read(node, name, tree.child(call, "arguments"), 1, reading);
    }
  }

  private static void assigned(int node, Reading reading) {
    var tree = reading.tree();
    int target = tree.child(node, "left");
    int value = tree.child(node, "right");
    if (target == NONE) {
      return;
    }
    reading.assigned(node, target, value);
    if (tree.kind(target).equals("identifier") && value != NONE) {
      reading.declared(target, tree.text(target), origin(value, reading), false);
    }
  }

  private static String origin(int value, Reading reading) {
    var tree = reading.tree();
    return switch (tree.kind(value)) {
      case "await" -> tree.firstChild(value) == NONE ? "" : origin(tree.firstChild(value), reading);
      case "call" -> reading.resolve(Callees.path(tree, tree.child(value, "function")), value);
      default -> "";
    };
  }

  private static void parameters(int node, Reading reading) {
    var tree = reading.tree();
    for (int part = tree.firstChild(node); part != NONE; part = tree.nextSibling(part)) {
      int name = tree.kind(part).equals("identifier") ? part : tree.childOfKind(part, "identifier");
      if (name != NONE) {
        reading.declared(name, tree.text(name), "", true);
      }
    }
  }

  private static void subscript(int node, Reading reading) {
    var tree = reading.tree();
    int value = tree.child(node, "value");
    int index = tree.child(node, "subscript");
    if (value != NONE
        && index != NONE
        && tree.kind(index).equals("string")
        && reading.resolve(Callees.path(tree, value), node).equals(ENVIRONMENT)) {
      reading.envVarRead(node, Literals.value(tree.text(index)));
    }
  }

  /** Whether it walks {@code range(…)} of something that is no length. */
  private static boolean counted(int node, SyntaxTree tree) {
    int over = tree.child(node, "right");
    return over != NONE
        && tree.text(over).startsWith("range(")
        && !tree.text(over).contains("len(");
  }
}
