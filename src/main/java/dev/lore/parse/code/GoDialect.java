package dev.lore.parse.code;

import static dev.lore.parse.syntax.SyntaxTree.NONE;

import dev.lore.parse.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Go, as tree-sitter-go names its nodes. */
final class GoDialect implements Dialect {
  static final GoDialect INSTANCE = new GoDialect();

  private static final Pattern MAJOR_VERSION = Pattern.compile("v[0-9]+");
  private static final Set<String> ENVIRONMENT = Set.of("os.Getenv", "os.LookupEnv");

  @Override
  public Set<String> functions() {
    return Set.of("function_declaration", "method_declaration", "func_literal");
  }

  @Override
  public Set<String> scopes() {
    return Set.of(
        "block",
        "for_statement",
        "if_statement",
        "expression_switch_statement",
        "type_switch_statement",
        "expression_case",
        "default_case",
        "type_case",
        "communication_case",
        "function_declaration",
        "method_declaration",
        "func_literal");
  }

  @Override
  public void visit(int node, Reading reading) {
    var tree = reading.tree();
    switch (tree.kind(node)) {
      case "import_spec" -> imported(node, reading);
      case "call_expression" -> called(node, reading);
      case "send_statement" -> sent(node, reading);
      case "for_statement" ->
          reading.looped(node, tree.child(node, "body"), counted(node, reading));
      case "short_var_declaration", "assignment_statement" ->
          assigned(node, tree.child(node, "left"), tree.child(node, "right"), reading);
      case "var_spec" -> declared(node, reading);
      case "parameter_declaration" -> parameter(node, reading);
      case "interpreted_string_literal", "raw_string_literal" -> reading.literal(node);
      default -> {}
    }
  }

  private static void imported(int node, Reading reading) {
    var tree = reading.tree();
    String module = Literals.value(tree.text(tree.child(node, "path")));
    int name = tree.child(node, "name");
    String alias = name == NONE ? packageName(module) : tree.text(name);
    reading.imported(node, module, alias.equals("_") || alias.equals(".") ? "" : alias);
  }

  /**
   * The last part of a module path that is no major version, without gopkg.in's suffix and a {@code
   * go-} in front.
   */
  private static String packageName(String module) {
    String[] parts = module.split("/", -1);
    int last = parts.length - 1;
    if (last > 0 && MAJOR_VERSION.matcher(parts[last]).matches()) {
      last--;
    }
    String name = parts[last].replaceFirst("\\.v[0-9]+$", "");
    return name.startsWith("go-")
        ? name.substring(3)
        : name.endsWith("-go") ? name.substring(0, name.length() - 3) : name;
  }

  private static void called(int node, Reading reading) {
    var tree = reading.tree();
    int function = tree.child(node, "function");
    if (function == NONE) {
      return;
    }
    boolean selector = tree.kind(function).equals("selector_expression");
    int arguments = tree.child(node, "arguments");
    String callee = Callees.path(tree, function);
    String name = selector ? tree.text(tree.child(function, "field")) : callee;
    reading.called(
        node,
        callee,
        name,
        Callees.identifier(tree, selector ? tree.child(function, "operand") : NONE),
        arguments);
    if (selector) {
      Routes.read(node, name, arguments, 2, reading);
    }
    if (ENVIRONMENT.contains(reading.resolve(callee, node))) {
      reading.envVarRead(node, Callees.firstString(tree, arguments));
    }
  }

  private static void sent(int node, Reading reading) {
    var tree = reading.tree();
    int channel = tree.child(node, "channel");
    reading.called(
        node, Callees.path(tree, channel) + ".<-", "<-", Callees.identifier(tree, channel), node);
  }

  private static void assigned(int node, int left, int right, Reading reading) {
    var tree = reading.tree();
    reading.assigned(node, left, right);
    if (!tree.kind(node).equals("short_var_declaration")) {
      return;
    }
    var targets = children(tree, left);
    var values = children(tree, right);
    for (int i = 0; i < targets.size(); i++) {
      int value =
          values.size() == targets.size()
              ? values.get(i)
              : i == 0 && !values.isEmpty() ? values.get(0) : NONE;
      reading.declared(targets.get(i), tree.text(targets.get(i)), origin(value, reading), false);
    }
  }

  private static void declared(int node, Reading reading) {
    var tree = reading.tree();
    int type = tree.child(node, "type");
    int values = tree.child(node, "value");
    int first = values == NONE ? NONE : tree.firstChild(values);
    String origin =
        type != NONE
            ? reading.resolve(tree.text(type).replace("*", ""), node)
            : origin(first, reading);
    for (int child = tree.firstChild(node); child != NONE; child = tree.nextSibling(child)) {
      if (tree.field(child).equals("name")) {
        reading.declared(child, tree.text(child), origin, false);
      }
    }
  }

  private static void parameter(int node, Reading reading) {
    var tree = reading.tree();
    int type = tree.child(node, "type");
    String origin = type == NONE ? "" : reading.resolve(tree.text(type).replace("*", ""), node);
    for (int child = tree.firstChild(node); child != NONE; child = tree.nextSibling(child)) {
      if (tree.field(child).equals("name")) {
        reading.declared(child, tree.text(child), origin, true);
      }
    }
  }

  /**
   * What {@code value} makes: {@code f(…)} is of {@code f}, {@code new(T)}, {@code T{…}} and {@code
   * &T{…}} of {@code T}.
   */
  private static String origin(int value, Reading reading) {
    var tree = reading.tree();
    if (value == NONE) {
      return "";
    }
    return switch (tree.kind(value)) {
      case "unary_expression" -> origin(tree.child(value, "operand"), reading);
      case "composite_literal" -> reading.resolve(tree.text(tree.child(value, "type")), value);
      case "call_expression" -> {
        String callee = Callees.path(tree, tree.child(value, "function"));
        int arguments = tree.child(value, "arguments");
        int first = arguments == NONE ? NONE : tree.firstChild(arguments);
        yield reading.resolve(
            callee.equals("new") && first != NONE ? tree.text(first) : callee, value);
      }
      default -> "";
    };
  }

  /**
   * Whether the rounds stand in the code: {@code range 4}, a list written in place or in the
   * variable's own declaration, {@code for range n} for the sake of the number, or a condition on
   * something that is no length.
   */
  private static boolean counted(int node, Reading reading) {
    var tree = reading.tree();
    int range = tree.childOfKind(node, "range_clause");
    if (range != NONE) {
      return tree.child(range, "left") == NONE || fixed(tree.child(range, "right"), reading);
    }
    int clause = tree.childOfKind(node, "for_clause");
    int condition = clause == NONE ? NONE : tree.child(clause, "condition");
    return condition != NONE && !tree.text(condition).contains("len(");
  }

  private static boolean fixed(int value, Reading reading) {
    var tree = reading.tree();
    if (value == NONE) {
      return false;
    }
    return switch (tree.kind(value)) {
      case "int_literal" -> true;
      case "composite_literal" -> tree.firstChild(tree.child(value, "body")) != NONE;
      case "identifier" -> {
        int declared = reading.declaration(tree.text(value), value);
        yield declared != NONE && fixed(initial(tree, declared), reading);
      }
      default -> false;
    };
  }

  /** The value that the variable declared at {@code name} begins with. */
  private static int initial(SyntaxTree tree, int name) {
    int list = tree.parent(name);
    int statement = tree.kind(list).equals("expression_list") ? tree.parent(list) : list;
    boolean spec = tree.kind(statement).equals("var_spec");
    var names = children(tree, spec ? statement : list);
    var values = children(tree, tree.child(statement, spec ? "value" : "right"));
    int place = names.indexOf(name);
    return place >= 0 && place < values.size() ? values.get(place) : NONE;
  }

  private static List<Integer> children(SyntaxTree tree, int list) {
    var children = new ArrayList<Integer>();
    for (int child = list == NONE ? NONE : tree.firstChild(list);
        child != NONE;
        child = tree.nextSibling(child)) {
      children.add(child);
    }
    return children;
  }
}
