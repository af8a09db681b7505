package dev.lore.parse.go.syntax;

import static dev.lore.parse.syntax.SyntaxTree.NONE;

import dev.lore.parse.go.types.GoTypes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the expressions of one file are of, as far as the file itself says, in a form that {@link
 * GoTypes} resolves when all files of the package are known.
 *
 * <p>{@code c := NewClient()} makes {@code c.Do(req)} a call of {@code .NewClient|()0|.Do}: names
 * of the own package begin with a dot, others with the path of their import.
 */
public final class GoRefs {
  /** What nothing is known of. */
  public static final String UNKNOWN = "_";

  private static final Set<String> BASIC =
      Set.of(
          "any",
          "bool",
          "byte",
          "comparable",
          "error",
          "float32",
          "float64",
          "int",
          "int16",
          "int32",
          "int64",
          "int8",
          "rune",
          "string",
          "uint",
          "uint16",
          "uint32",
          "uint64",
          "uint8",
          "uintptr");
  private static final int DEPTH = 40;

  private final GoTree tree;
  private final GoNames names;
  private final Map<String, String> imports;
  private final Map<Integer, String> variables = new HashMap<>();

  public GoRefs(GoTree tree, GoNames names, Map<String, String> imports) {
    this.tree = tree;
    this.names = names;
    this.imports = imports;
  }

  /** What the value at {@code node} is of; for a function the function itself. */
  public String value(int node) {
    return value(node, DEPTH);
  }

  private String value(int node, int depth) {
    if (node == NONE || depth == 0) {
      return UNKNOWN;
    }
    return switch (tree.kind(node)) {
      case "identifier" -> identifier(node, depth);
      case "type_identifier" -> type(node);
      case "parenthesized_expression", "type_instantiation_expression", "generic_type" ->
          value(tree.bare(node), depth - 1);
      case "selector_expression" -> selected(node, depth);
      case "qualified_type" -> type(node);
      case "call_expression" -> called(node, depth);
      case "type_conversion_expression" ->
          tree.isCall(node)
              ? step(value(tree.callee(node), depth - 1), "()0")
              : type(tree.child(node, "type"));
      case "composite_literal" -> type(tree.child(node, "type"));
      case "type_assertion_expression" -> type(tree.child(node, "type"));
      case "unary_expression" ->
          tree.prefix(node).equals("<-")
              ? step(value(tree.child(node, "operand"), depth - 1), "[]")
              : value(tree.child(node, "operand"), depth - 1);
      case "index_expression" -> step(value(tree.child(node, "operand"), depth - 1), "[]");
      case "slice_expression" -> value(tree.child(node, "operand"), depth - 1);
      case "func_literal" -> function(tree.child(node, "result"));
      case "interpreted_string_literal", "raw_string_literal" -> "string";
      default -> UNKNOWN;
    };
  }

  private String identifier(int node, int depth) {
    int declaration = names.declaration(node);
    if (declaration == NONE) {
      String name = tree.text(node);
      return BASIC.contains(name) ? name : "." + name;
    }
    var known = variables.get(declaration);
    if (known == null) {
      variables.put(declaration, UNKNOWN);
      known = declared(declaration, depth - 1);
      variables.put(declaration, known);
    }
    return known;
  }

  private String selected(int node, int depth) {
    int operand = tree.child(node, "operand");
    String field = tree.text(tree.child(node, "field"));
    if (tree.is(operand, "identifier") && names.declaration(operand) == NONE) {
      var module = imports.get(tree.text(operand));
      if (module != null) {
        return module + "." + field;
      }
    }
    return step(value(operand, depth - 1), "." + field);
  }

  private String called(int node, int depth) {
    int callee = tree.callee(node);
    var arguments = tree.arguments(node);
    if (tree.is(callee, "identifier") && names.declaration(callee) == NONE) {
      switch (tree.text(callee)) {
        case "new", "make" -> {
          return arguments.isEmpty() ? UNKNOWN : type(arguments.getFirst());
        }
        case "append" -> {
          return arguments.isEmpty() ? UNKNOWN : value(arguments.getFirst(), depth - 1);
        }
        default -> {}
      }
    }
    return step(value(callee, depth - 1), "()0");
  }

  private static String step(String of, String step) {
    return of.equals(UNKNOWN) ? UNKNOWN : of + "|" + step;
  }

  /** What the variable is of that is declared at {@code name}. */
  private String declared(int name, int depth) {
    int around = tree.parent(name);
    int statement = tree.is(around, "expression_list") ? tree.parent(around) : around;
    return switch (tree.kind(statement)) {
      case "parameter_declaration" -> type(tree.child(statement, "type"));
      case "variadic_parameter_declaration" -> "[]" + type(tree.child(statement, "type"));
      case "var_spec" -> {
        int type = tree.child(statement, "type");
        yield type == NONE
            ? assigned(name, tree.parts(statement, "name"), tree.child(statement, "value"), depth)
            : type(type);
      }
      case "short_var_declaration" ->
          assigned(name, tree.listed(around), tree.child(statement, "right"), depth);
      case "receive_statement" -> step(value(tree.child(statement, "right"), depth), "");
      case "range_clause" ->
          tree.listed(around).indexOf(name) == 1
              ? step(value(tree.child(statement, "right"), depth), "[]")
              : UNKNOWN;
      default -> UNKNOWN;
    };
  }

  private String assigned(int name, List<Integer> targets, int right, int depth) {
    int index = targets.indexOf(name);
    var values = tree.listed(right);
    if (values.size() == targets.size()) {
      return value(values.get(index), depth);
    }
    if (values.size() == 1 && tree.isCall(values.getFirst())) {
      return step(value(tree.callee(values.getFirst()), depth), "()" + index);
    }
    return index == 0 && values.size() == 1 ? value(values.getFirst(), depth) : UNKNOWN;
  }

  /** The type written at {@code node}, pointers left out: {@code []net/http.Client}. */
  public String type(int node) {
    if (node == NONE) {
      return UNKNOWN;
    }
    return switch (tree.kind(node)) {
      case "identifier", "type_identifier" ->
          BASIC.contains(tree.text(node)) ? tree.text(node) : "." + tree.text(node);
      case "qualified_type" -> {
        String prefix = tree.text(tree.child(node, "package"));
        yield imports.getOrDefault(prefix, prefix) + "." + tree.text(tree.child(node, "name"));
      }
      case "selector_expression" -> value(node);
      case "pointer_type", "parenthesized_type" -> type(tree.parts(node).getFirst());
      case "unary_expression" -> type(tree.child(node, "operand"));
      case "generic_type" -> type(tree.child(node, "type"));
      case "slice_type", "array_type", "implicit_length_array_type" ->
          "[]" + type(tree.child(node, "element"));
      case "map_type" -> "[]" + type(tree.child(node, "value"));
      case "channel_type" -> "[]" + type(tree.child(node, "value"));
      case "function_type" -> function(tree.child(node, "result"));
      default -> UNKNOWN;
    };
  }

  private String function(int result) {
    return "func(" + String.join(",", results(result)) + ")";
  }

  /** The types of the results that a function declares at {@code result}. */
  public List<String> results(int result) {
    if (result == NONE) {
      return List.of();
    }
    if (!tree.is(result, "parameter_list")) {
      return List.of(type(result));
    }
    return parameters(result);
  }

  /** The types of the parameters of a list, each name counted. */
  List<String> parameters(int list) {
    return tree.parts(list).stream()
        .flatMap(one -> {
          int named = tree.parts(one, "name").size();
          return java.util.stream.Stream.generate(() -> type(tree.child(one, "type")))
              .limit(Math.max(1, named));
        })
        .toList();
  }
}
