package dev.lore.parse.credential;

import static dev.lore.parse.syntax.SyntaxTree.NONE;

import dev.lore.parse.syntax.Literals;
import dev.lore.parse.syntax.Quoted;
import dev.lore.parse.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The strings of a file that are the same in every run, and the names that stand for them. */
final class Constants {
  /** A string in the text: its node and what stands between its quotes, parts joined. */
  record Constant(int node, String value) {}

  private record Definition(int name, int value) {}

  private static final Set<String> NAMES =
      Set.of(
          "identifier",
          "attribute",
          "member_expression",
          "field_access",
          "selector_expression",
          "property_identifier",
          "field_identifier",
          "this",
          "private_property_identifier");

  /** What hands on the string it is given: bytes of it, characters of it, a buffer. */
  private static final Set<String> PASSING =
      Set.of(
          "getBytes",
          "toCharArray",
          "encode",
          "from",
          "trim",
          "strip",
          "SecureString",
          "bytes",
          "asKey",
          "substring",
          "subSequence",
          "stripIndent",
          "stripLeading",
          "stripTrailing",
          "translateEscapes",
          "intern",
          "toLowerCase",
          "toUpperCase",
          "concat",
          "TextEncoder",
          "toString",
          "b64decode",
          "urlsafe_b64encode",
          "b64encode",
          "String",
          "valueOf",
          "of",
          "fromBytes",
          "decode");

  private static final int DEEPEST = 8;
  private static final int LONGEST = 4000;

  /** So many definitions of one name are looked at for a use of it. */
  private static final int MOST = 20;

  private final SyntaxTree tree;
  private final Map<String, List<Definition>> definitions = new HashMap<>();

  Constants(SyntaxTree tree) {
    this.tree = tree;
  }

  /** Remembers that {@code name} is given {@code value}; {@link SyntaxTree#NONE} hides it. */
  void define(int name, int value) {
    if (NAMES.contains(tree.kind(name))) {
      definitions
          .computeIfAbsent(key(name), unused -> new ArrayList<>())
          .add(new Definition(name, value));
    }
  }

  private String key(int name) {
    var text = tree.text(name, 200);
    return text.startsWith("this.") ? text.substring(5) : text;
  }

  boolean isString(int node) {
    return Literals.isString(tree, node);
  }

  /** The string that {@code node} is in every run; null where that can't be told. */
  @org.jspecify.annotations.Nullable
  Constant of(int node) {
    return of(node, 0);
  }

  private @org.jspecify.annotations.Nullable Constant of(int node, int depth) {
    if (node == NONE || depth > DEEPEST) {
      return null;
    }
    if (isString(node)) {
      return gaps(node) ? null : new Constant(node, Quoted.value(tree.text(node, LONGEST)));
    }
    return switch (tree.kind(node)) {
      case "parenthesized_expression",
          "as_expression",
          "non_null_expression",
          "satisfies_expression",
          "expression_list",
          "await",
          "await_expression" ->
          single(node, depth);
      case "array_initializer" -> characters(node);
      case "cast_expression" -> of(tree.child(node, "value"), depth + 1);
      case "type_conversion_expression" -> of(tree.child(node, "operand"), depth + 1);
      case "array_creation_expression" -> of(tree.child(node, "value"), depth + 1);
      case "literal_element" -> single(node, depth);
      case "concatenated_string", "binary_expression", "binary_operator" -> joined(node, depth);
      case "call_expression",
          "call",
          "method_invocation",
          "new_expression",
          "object_creation_expression" ->
          passed(node, depth);
      case "identifier",
          "member_expression",
          "attribute",
          "field_access",
          "selector_expression",
          "this" ->
          named(node, depth);
      default -> null;
    };
  }

  /** Characters or bytes written down one by one: {@code {'s', 'e', 'c'}}. */
  private @org.jspecify.annotations.Nullable Constant characters(int node) {
    var value = new StringBuilder();
    for (int part = tree.firstChild(node); part != NONE; part = tree.nextSibling(part)) {
      var text = tree.text(part, 20).replaceFirst("^\\(\\w+\\)\\s*", "");
      if (!tree.kind(part).matches(".*_literal|cast_expression|unary_expression")
          || !text.matches("'.{1,6}'|-?(?:0x)?[0-9A-Fa-f]{1,3}")) {
        return null;
      }
      value.append(text.replace("'", ""));
    }
    return value.isEmpty() ? null : new Constant(node, value.toString());
  }

  private boolean gaps(int node) {
    for (int part = tree.firstChild(node); part != NONE; part = tree.nextSibling(part)) {
      if (Literals.isGap(tree, part)) {
        return true;
      }
    }
    return false;
  }

  private @org.jspecify.annotations.Nullable Constant single(int node, int depth) {
    int child = tree.firstChild(node);
    return child == NONE
            || (tree.nextSibling(child) != NONE
                && !tree.kind(node).startsWith("as_")
                && !tree.kind(node).startsWith("sat"))
        ? null
        : of(child, depth + 1);
  }

  /** Parts side by side or joined by {@code +}; another operator joins none. */
  private @org.jspecify.annotations.Nullable Constant joined(int node, int depth) {
    var value = new StringBuilder();
    int first = NONE;
    for (int part = tree.firstChild(node); part != NONE; part = tree.nextSibling(part)) {
      var constant = of(part, depth + 1);
      if (constant == null || (first != NONE && !plus(part, node))) {
        return null;
      }
      first = first == NONE ? constant.node() : first;
      value.append(constant.value());
    }
    return first == NONE ? null : new Constant(first, value.toString());
  }

  private boolean plus(int next, int node) {
    if (tree.kind(node).equals("concatenated_string")) {
      return true;
    }
    int from = tree.endIndex(tree.firstChild(node));
    int to = tree.startIndex(next);
    return to >= from && tree.source().text().substring(from, to).contains("+");
  }

  private @org.jspecify.annotations.Nullable Constant passed(int call, int depth) {
    int function = tree.child(call, "function");
    int name = tree.child(call, "name");
    int called =
        name != NONE
            ? name
            : function != NONE
                ? function
                : tree.child(call, "constructor") != NONE
                    ? tree.child(call, "constructor")
                    : tree.child(call, "type");
    var text = tree.text(called, 200);
    var last = text.substring(text.lastIndexOf('.') + 1);
    boolean bytes = text.equals("[]byte") || text.equals("string");
    if (!bytes && !PASSING.contains(last)) {
      return null;
    }
    int object = name != NONE ? tree.child(call, "object") : tree.child(function, "object");
    object = object == NONE ? tree.child(function, "operand") : object;
    var on = isString(object) ? of(object, depth + 1) : null;
    if (on == null && object != NONE && tree.kind(object).equals("identifier")) {
      on = of(object, depth + 1);
    }
    int arguments = tree.child(call, "arguments");
    return on != null ? on : arguments == NONE ? null : of(tree.firstChild(arguments), depth + 1);
  }

  /** What the last definition before {@code use} gave the name, or one in the file for a field. */
  private @org.jspecify.annotations.Nullable Constant named(int use, int depth) {
    var known = definitions.getOrDefault(key(use), List.of());
    Definition last = null;
    int looked = 0;
    for (int i = before(known, use); i >= 0 && last == null && looked < MOST; i--, looked++) {
      last = visible(known.get(i).name(), use) ? known.get(i) : null;
    }
    if (last == null && known.size() == 1 && known.getFirst().name() > use) {
      last = known.getFirst();
    }
    return last == null || last.value() == NONE || last.value() == use
        ? null
        : of(last.value(), depth + 1);
  }

  /** The index of the last definition before {@code use}; they stand in the order of the text. */
  private static int before(List<Definition> known, int use) {
    int low = 0;
    int high = known.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (known.get(middle).name() < use) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  /** Whether the function around the definition, if any, is also around the use. */
  private boolean visible(int definition, int use) {
    for (int around = tree.parent(definition); around != NONE; around = tree.parent(around)) {
      if (FUNCTIONS.contains(tree.kind(around))) {
        return use < tree.end(around);
      }
    }
    return true;
  }

  private static final Set<String> FUNCTIONS =
      Set.of(
          "function_definition",
          "function_declaration",
          "function_expression",
          "arrow_function",
          "method_definition",
          "method_declaration",
          "func_literal",
          "lambda",
          "lambda_expression",
          "constructor_declaration",
          "generator_function_declaration");
}
