package dev.lore.parse.credential;

import static dev.lore.parse.syntax.SyntaxTree.NONE;

import dev.lore.parse.syntax.SyntaxTree;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Where a name is given a value, in any of the languages: the nodes of both. */
final class Given {
  /** A method that sets what its name says. */
  static final Pattern SETTER = Pattern.compile("(?:set|with|add|using)_?[A-Z_].*");

  /** Methods that are given a key and its value. */
  static final Set<String> KEYED =
      Set.of(
          "put",
          "set",
          "Set",
          "Add",
          "add",
          "setProperty",
          "setdefault",
          "getenv",
          "get",
          "getProperty",
          "getOrDefault",
          "append",
          "addHeader",
          "header",
          "setHeader",
          "addProperty",
          "putIfAbsent",
          "config",
          "setAttribute",
          "SetDefault",
          "put_string",
          "addParameter",
          "property",
          "of",
          "entry",
          "env",
          "str",
          "default");

  private Given() {}

  /** The names that are given a value at {@code node}, with it; none for most nodes. */
  static Map<Integer, Integer> at(SyntaxTree tree, int node) {
    return switch (tree.kind(node)) {
      case "assignment",
          "assignment_expression",
          "assignment_pattern",
          "object_assignment_pattern" ->
          pair(tree.child(node, "left"), tree.child(node, "right"));
      case "variable_declarator",
          "keyword_argument",
          "default_parameter",
          "typed_default_parameter",
          "named_expression" ->
          pair(tree.child(node, "name"), tree.child(node, "value"));
      case "pair", "element_value_pair" -> pair(tree.child(node, "key"), tree.child(node, "value"));
      case "public_field_definition", "field_definition" ->
          pair(either(tree, node, "name", "property"), tree.child(node, "value"));
      case "required_parameter", "optional_parameter" ->
          pair(tree.child(node, "pattern"), tree.child(node, "value"));
      case "short_var_declaration", "assignment_statement" ->
          lists(tree, tree.child(node, "left"), tree.child(node, "right"));
      case "var_spec", "const_spec" ->
          lists(tree, tree.child(node, "name"), tree.child(node, "value"));
      case "keyed_element" -> keyed(tree, node);
      default -> Map.of();
    };
  }

  private static int either(SyntaxTree tree, int node, String field, String other) {
    int child = tree.child(node, field);
    return child == NONE ? tree.child(node, other) : child;
  }

  private static Map<Integer, Integer> pair(int name, int value) {
    return name == NONE || value == NONE ? Map.of() : Map.of(name, value);
  }

  private static Map<Integer, Integer> keyed(SyntaxTree tree, int node) {
    int key = tree.firstChild(node);
    int value = key == NONE ? NONE : tree.nextSibling(key);
    int inner = tree.kind(key).equals("literal_element") ? tree.firstChild(key) : key;
    return pair(inner, value);
  }

  /** Go's lists of names and values, one each; a single name may stand alone. */
  private static Map<Integer, Integer> lists(SyntaxTree tree, int names, int values) {
    var pairs = new LinkedHashMap<Integer, Integer>();
    int value = tree.kind(values).equals("expression_list") ? tree.firstChild(values) : values;
    int name = tree.kind(names).equals("expression_list") ? tree.firstChild(names) : names;
    while (name != NONE && value != NONE) {
      if (tree.kind(name).equals("identifier") || tree.kind(names).equals("expression_list")) {
        pairs.put(name, value);
        value = tree.nextSibling(value);
      }
      name = tree.nextSibling(name);
    }
    return pairs;
  }

  /** What is called at {@code call}, as written: {@code jwt.sign}, {@code Stripe}. */
  static String callee(SyntaxTree tree, int call) {
    int name = tree.child(call, "name");
    if (name != NONE) {
      int object = tree.child(call, "object");
      return object == NONE ? tree.text(name) : tree.text(object, 200) + "." + tree.text(name);
    }
    int function = tree.child(call, "function");
    int made = function == NONE ? tree.child(call, "constructor") : function;
    return tree.text(made == NONE ? tree.child(call, "type") : made, 300);
  }
}
