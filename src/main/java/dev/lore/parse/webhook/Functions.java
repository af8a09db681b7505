package dev.lore.parse.webhook;

import static dev.lore.parse.syntax.SyntaxTree.NONE;

import dev.lore.parse.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The functions of one file: what they are called, and which calls which. */
final class Functions {
  private static final Set<String> KINDS =
      Set.of(
          "arrow_function",
          "constructor_declaration",
          "func_literal",
          "function_declaration",
          "function_definition",
          "function_expression",
          "lambda_expression",
          "method_declaration",
          "method_definition");
  private static final Set<String> CALLS =
      Set.of(
          "call",
          "call_expression",
          "method_invocation",
          "new_expression",
          "object_creation_expression");
  private static final Set<String> NAMED =
      Set.of(
          "assignment",
          "assignment_expression",
          "pair",
          "public_field_definition",
          "variable_declarator");

  private static final Set<String> MEMBERS =
      Set.of("attribute", "member_expression", "method_reference", "selector_expression");

  private final SyntaxTree tree;
  private final List<Integer> all = new ArrayList<>();
  private final Map<String, Integer> byName = new HashMap<>();
  private final Map<String, Set<Integer>> callers = new HashMap<>();
  private final Map<String, List<Integer>> handed = new HashMap<>();
  private final Map<Integer, String> callees = new HashMap<>();

  Functions(SyntaxTree tree) {
    this.tree = tree;
    for (int node = 0; node < tree.size(); node++) {
      if (is(node)) {
        all.add(node);
        if (!name(node).isEmpty()) {
          byName.putIfAbsent(name(node), node);
        }
      }
    }
    for (int node = 0; node < tree.size(); node++) {
      if (isCall(node)) {
        callers.computeIfAbsent(last(callee(node)), name -> new HashSet<>()).add(around(node));
      } else if (tree.kind(node).endsWith("identifier")) {
        hand(node);
      }
    }
  }

  private void hand(int node) {
    int list = tree.parent(node);
    while (MEMBERS.contains(tree.kind(list))) {
      list = tree.parent(list);
    }
    if (tree.kind(list).startsWith("argument") && isCall(tree.parent(list))) {
      handed.computeIfAbsent(tree.text(node, 80), name -> new ArrayList<>()).add(tree.parent(list));
    }
  }

  /** The functions that call one called {@code name}; no node stands for the file itself. */
  Set<Integer> callers(String name) {
    return callers.getOrDefault(name, Set.of());
  }

  /** The calls that are given something called {@code name}. */
  List<Integer> handed(String name) {
    return handed.getOrDefault(name, List.of());
  }

  /** All of them, in the order of the text. */
  List<Integer> all() {
    return all;
  }

  /** The function called {@code name}; no node where the file has none. */
  int named(String name) {
    return byName.getOrDefault(name, NONE);
  }

  /** What {@code function} is called: by itself, or by what it is given to, wrapped or not. */
  String name(int function) {
    int name = tree.child(function, "name");
    if (name != NONE) {
      return tree.text(name, 80);
    }
    int around = tree.parent(function);
    if (tree.kind(around).equals("arguments")) {
      around = tree.parent(tree.parent(around));
    }
    if (!NAMED.contains(tree.kind(around))) {
      return "";
    }
    int given = tree.firstChild(around);
    String text = tree.text(given, 80);
    return text.substring(text.lastIndexOf('.') + 1);
  }

  /** The innermost function around {@code node}; no node outside of all. */
  int around(int node) {
    int at = tree.parent(node);
    while (at != NONE && !is(at)) {
      at = tree.parent(at);
    }
    return at;
  }

  /** Whether {@code node} is one. */
  boolean is(int node) {
    return KINDS.contains(tree.kind(node));
  }

  /** Whether {@code node} is {@code function} or stands in it. */
  boolean within(int node, int function) {
    return node >= function && node < tree.end(function);
  }

  boolean isCall(int node) {
    return CALLS.contains(tree.kind(node));
  }

  /** What is called at {@code call}, as written up to the arguments, without spaces. */
  String callee(int call) {
    return callees.computeIfAbsent(call, this::written);
  }

  private String written(int call) {
    int arguments = tree.child(call, "arguments");
    int start = tree.startIndex(call);
    int end = arguments == NONE ? tree.endIndex(call) : tree.startIndex(arguments);
    end = Math.max(start, Math.min(end, start + 400));
    return tree.source().text().substring(start, end).replaceAll("\\s", "");
  }

  /** The last part of it: {@code verify} of {@code this.hooks.verify}. */
  static String last(String callee) {
    return callee.substring(callee.lastIndexOf('.') + 1).replaceFirst("^new", "");
  }
}
