package dev.lore.parse.go.syntax;

import static dev.lore.parse.syntax.SyntaxTree.NONE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a file declares for its whole package, gathered in one walk. */
public final class GoDeclarations {
  private final GoTree tree;
  private final GoRefs refs;
  private final Map<String, List<String>> functions = new HashMap<>();
  private final Map<String, String> values = new HashMap<>();
  private final Map<String, List<String>> embedded = new HashMap<>();

  public GoDeclarations(GoTree tree, GoRefs refs) {
    this.tree = tree;
    this.refs = refs;
  }

  public Map<String, List<String>> functions() {
    return functions;
  }

  public Map<String, String> values() {
    return values;
  }

  public Map<String, List<String>> embedded() {
    return embedded;
  }

  public void visit(int node) {
    switch (tree.kind(node)) {
      case "function_declaration" -> function("", node);
      case "method_declaration" -> function(receiver(tree, refs, node), node);
      case "type_spec", "type_alias" -> type(node);
      case "var_spec" -> {
        if (tree.function(node) == NONE) {
          variables(node);
        }
      }
      default -> {}
    }
  }

  /** The type that a method is of: {@code .Client}. */
  public static String receiver(GoTree tree, GoRefs refs, int method) {
    var parameters = tree.parts(tree.child(method, "receiver"));
    return parameters.isEmpty() ? "" : refs.type(tree.child(parameters.getFirst(), "type"));
  }

  private void function(String receiver, int node) {
    String name = receiver + "." + tree.text(tree.child(node, "name"));
    functions.put(name, refs.results(tree.child(node, "result")));
  }

  private void type(int node) {
    String name = "." + tree.text(tree.child(node, "name"));
    int type = tree.child(node, "type");
    var inner = new ArrayList<String>();
    switch (tree.kind(type)) {
      case "struct_type" -> fields(name, tree.childOfKind(type, "field_declaration_list"), inner);
      case "interface_type" -> methods(name, type, inner);
      default -> inner.add(refs.type(type));
    }
    embedded.put(name, inner);
  }

  private void fields(String owner, int list, List<String> inner) {
    for (int field : tree.parts(list)) {
      String type = refs.type(tree.child(field, "type"));
      var names = tree.parts(field, "name");
      if (names.isEmpty()) {
        inner.add(type);
        values.put(owner + "." + type.substring(type.lastIndexOf('.') + 1), type);
      }
      names.forEach(name -> values.put(owner + "." + tree.text(name), type));
    }
  }

  private void methods(String owner, int type, List<String> inner) {
    for (int element : tree.parts(type)) {
      if (tree.is(element, "method_elem")) {
        String name = owner + "." + tree.text(tree.child(element, "name"));
        functions.put(name, refs.results(tree.child(element, "result")));
      } else {
        tree.parts(element).forEach(one -> inner.add(refs.type(one)));
      }
    }
  }

  private void variables(int node) {
    var names = tree.parts(node, "name");
    var given = tree.listed(tree.child(node, "value"));
    int type = tree.child(node, "type");
    for (int i = 0; i < names.size(); i++) {
      String of =
          type != NONE
              ? refs.type(type)
              : i < given.size() ? refs.value(given.get(i)) : GoRefs.UNKNOWN;
      if (!of.equals(GoRefs.UNKNOWN)) {
        values.put("." + tree.text(names.get(i)), of);
      }
    }
  }
}
