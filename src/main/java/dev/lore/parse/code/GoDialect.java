package dev.lore.parse.code;

import static dev.lore.parse.syntax.SyntaxTree.NONE;

import dev.lore.parse.syntax.GoWords;
import dev.lore.parse.syntax.Literals;
import dev.lore.parse.syntax.Quoted;
import dev.lore.parse.syntax.SyntaxTree;
import java.util.Set;

/** Go, as tree-sitter-go names its nodes. */
final class GoDialect implements Dialect {
  static final GoDialect INSTANCE = new GoDialect();

  private static final Set<String> ENVIRONMENT =
      Set.of("os.Getenv", "os.LookupEnv", "syscall.Getenv");

  @Override
  public Set<String> functions() {
    return GoWords.FUNCTIONS;
  }

  @Override
  public Set<String> scopes() {
    return GoWords.SCOPES;
  }

  @Override
  public void visit(int node, Reading reading) {
    var tree = reading.tree();
    switch (tree.kind(node)) {
      case "import_spec" -> imported(node, reading);
      case "call_expression" -> called(node, reading);
      case "type_conversion_expression" -> converted(node, reading);
      case "composite_literal" ->
          reading.made(node, reading.path(tree.child(node, "type")), tree.child(node, "body"));
      case "send_statement" -> sent(node, reading);
      case "for_statement" ->
          reading.looped(node, tree.child(node, "body"), counted(node, reading));
      case "short_var_declaration" -> GoVariables.introduced(node, reading);
      case "assignment_statement" ->
          reading.assigned(node, tree.child(node, "left"), tree.child(node, "right"));
      case "var_spec", "const_spec" -> GoVariables.declared(node, reading);
      case "range_clause", "receive_statement" ->
          GoVariables.named(node, tree.child(node, "left"), node, reading);
      case "type_switch_statement" ->
          GoVariables.named(node, tree.child(node, "alias"), tree.child(node, "value"), reading);
      case "parameter_declaration", "variadic_parameter_declaration" ->
          GoVariables.parameter(node, reading);
      case "interpreted_string_literal", "raw_string_literal" -> reading.literal(node);
      default -> {}
    }
  }

  private static void imported(int node, Reading reading) {
    var tree = reading.tree();
    String module = Quoted.value(tree.text(tree.child(node, "path")));
    int name = tree.child(node, "name");
    String alias = name == NONE ? GoWords.packageName(module) : tree.text(name);
    reading.imported(node, module, alias.equals("_") || alias.equals(".") ? "" : alias);
  }

  private static void called(int node, Reading reading) {
    var tree = reading.tree();
    int function = tree.child(node, "function");
    boolean selector = tree.kind(function).equals("selector_expression");
    int arguments = tree.child(node, "arguments");
    String callee = reading.path(function);
    String name = selector ? reading.text(tree.child(function, "field")) : callee;
    int object = selector ? tree.child(function, "operand") : NONE;
    reading.called(node, callee, name, object, arguments);
    if (selector) {
      Routes.called(node, name, arguments, reading);
    }
    if (ENVIRONMENT.contains(reading.global(callee, node))) {
      reading.envVarRead(node, Literals.constant(tree, tree.firstChild(arguments)));
    }
  }

  /** The grammar can't tell a conversion to {@code T[int]} from a call of {@code f[int]}. */
  private static void converted(int node, Reading reading) {
    var tree = reading.tree();
    int type = tree.child(node, "type");
    if (tree.kind(type).equals("generic_type")) {
      String callee = reading.path(type);
      String name = callee.substring(callee.lastIndexOf('.') + 1);
      reading.called(node, callee, name, NONE, tree.child(node, "operand"));
    }
  }

  private static void sent(int node, Reading reading) {
    var tree = reading.tree();
    int channel = tree.child(node, "channel");
    reading.called(node, reading.path(channel) + ".<-", "<-", channel, tree.child(node, "value"));
  }

  /**
   * Whether the rounds stand in the code: {@code range 4}, {@code for range n} for the sake of the
   * number, a list written in place or in the variable's own declaration, or a condition on
   * something that is no length.
   */
  private static boolean counted(int node, Reading reading) {
    var tree = reading.tree();
    int range = tree.childOfKind(node, "range_clause");
    if (range == NONE) {
      int clause = tree.childOfKind(node, "for_clause");
      return Loops.counts(tree, node, tree.child(clause, "condition"));
    }
    int over = tree.child(range, "right");
    return tree.child(range, "left") == NONE
        || fixed(tree, over)
        || (tree.kind(over).equals("identifier")
            && fixed(tree, GoVariables.initial(tree, reading.declaration(tree.text(over), over))));
  }

  private static boolean fixed(SyntaxTree tree, int value) {
    return tree.kind(value).equals("int_literal")
        || (Loops.isList(tree, value) && tree.firstChild(tree.child(value, "body")) != NONE);
  }
}
