package dev.lore.parse.code;

import static dev.lore.parse.syntax.SyntaxTree.NONE;

import dev.lore.parse.syntax.Literals;
import dev.lore.parse.syntax.SyntaxTree;
import java.util.Set;

/** Python, as tree-sitter-python names its nodes. */
final class PythonDialect implements Dialect {
  static final PythonDialect INSTANCE = new PythonDialect();

  private static final Set<String> FUNCTIONS = Set.of("function_definition", "lambda");
  private static final Set<String> SCOPES =
      Set.of(
          "class_definition",
          "dictionary_comprehension",
          "function_definition",
          "generator_expression",
          "lambda",
          "list_comprehension",
          "set_comprehension");
  private static final Set<String> ENVIRONMENT_CALLS =
      Set.of("os.getenv", "os.environ.get", "os.environ.setdefault", "os.environ.pop");

  /** Packages that many distributions share: what is imported from one is a package of its own. */
  private static final Set<String> NAMESPACES =
      Set.of("google", "google.cloud", "azure", "azure.ai", "azure.storage", "opentelemetry");

  private static final Set<String> IMPORTS = Set.of("__import__", "importlib.import_module");
  private static final Set<String> ROUTES = Set.of("add_api_route", "add_url_rule");

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
      case "import_statement" -> imported(node, reading);
      case "import_from_statement" -> importedFrom(node, reading);
      case "call" -> called(node, reading);
      case "for_statement" -> {
        reading.looped(node, tree.child(node, "body"), counted(node, tree));
        PythonVariables.named(tree.child(node, "left"), tree.child(node, "right"), reading);
      }
      case "while_statement" -> reading.looped(node, tree.child(node, "body"), false);
      case "dictionary_comprehension",
          "generator_expression",
          "list_comprehension",
          "set_comprehension" ->
          PythonVariables.comprehended(node, reading);
      case "assignment" ->
          PythonVariables.assigned(node, tree.child(node, "left"), "right", reading);
      case "named_expression" ->
          PythonVariables.assigned(node, tree.child(node, "name"), "value", reading);
      case "augmented_assignment" ->
          reading.assigned(node, tree.child(node, "left"), tree.child(node, "right"));
      case "as_pattern" -> PythonVariables.kept(node, reading);
      case "subscript" -> subscript(node, reading);
      case "parameters", "lambda_parameters" -> PythonVariables.parameters(node, reading);
      case "decorator" -> decorated(node, reading);
      case "string" -> reading.literal(node);
      default -> {}
    }
  }

  private static void imported(int node, Reading reading) {
    var tree = reading.tree();
    for (int part : Patterns.parts(tree, node)) {
      if (tree.kind(part).equals("aliased_import")) {
        reading.imported(
            part, tree.text(tree.child(part, "name")), tree.text(tree.child(part, "alias")));
      } else if (tree.kind(part).equals("dotted_name")) {
        String module = tree.text(part);
        reading.imported(part, module, "");
        reading.bound(Imports.first(module), Imports.first(module));
      }
    }
  }

  private static void importedFrom(int node, Reading reading) {
    var tree = reading.tree();
    String module = tree.text(tree.child(node, "module_name"));
    boolean shared = NAMESPACES.contains(module);
    String folder = module.endsWith(".") ? module : module + ".";
    if (!shared) {
      reading.imported(node, module, "");
    }
    for (int part : Patterns.parts(tree, node)) {
      if (!tree.field(part).equals("name")) {
        continue;
      }
      boolean aliased = tree.kind(part).equals("aliased_import");
      String name = tree.text(aliased ? tree.child(part, "name") : part);
      if (shared) {
        reading.imported(node, folder + name, "");
      }
      reading.bound(folder + name, aliased ? tree.text(tree.child(part, "alias")) : name);
    }
  }

  private static void called(int node, Reading reading) {
    var tree = reading.tree();
    int function = tree.child(node, "function");
    boolean attribute = tree.kind(function).equals("attribute");
    int arguments = tree.child(node, "arguments");
    String path = reading.path(function);
    String name = attribute ? reading.text(tree.child(function, "attribute")) : path;
    int object = attribute ? tree.child(function, "object") : NONE;
    reading.called(node, path, name, object, arguments);
    String meaning = reading.global(path, node);
    if (ENVIRONMENT_CALLS.contains(meaning)) {
      reading.envVarRead(node, Literals.constant(tree, tree.firstChild(arguments)));
    } else if (IMPORTS.contains(meaning)) {
      reading.imported(node, Literals.constant(tree, tree.firstChild(arguments)), "");
    } else if (ROUTES.contains(name)) {
      Routes.declared(node, name, arguments, reading);
    }
  }

  private static void decorated(int node, Reading reading) {
    var tree = reading.tree();
    int call = tree.childOfKind(node, "call");
    int function = tree.child(call, "function");
    if (tree.kind(function).equals("attribute")) {
      String name = reading.text(tree.child(function, "attribute"));
      Routes.declared(node, name, tree.child(call, "arguments"), reading);
    }
  }

  private static void subscript(int node, Reading reading) {
    var tree = reading.tree();
    boolean written =
        tree.kind(tree.parent(node)).equals("delete_statement")
            || (tree.kind(tree.parent(node)).equals("assignment")
                && tree.field(node).equals("left"));
    if (!written
        && reading.global(reading.path(tree.child(node, "value")), node).equals("os.environ")) {
      reading.envVarRead(node, Literals.constant(tree, tree.child(node, "subscript")));
    }
  }

  /** Whether it walks a list in place, or {@code range(…)} of something that is no length. */
  private static boolean counted(int node, SyntaxTree tree) {
    int over = tree.child(node, "right");
    String text = tree.text(over, 200);
    return Loops.isList(tree, over) || (text.startsWith("range(") && !text.contains("len("));
  }
}
