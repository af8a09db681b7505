package dev.lore.parse.code;

import static dev.lore.parse.syntax.SyntaxTree.NONE;

import dev.lore.parse.syntax.Literals;
import dev.lore.parse.syntax.SyntaxTree;
import dev.lore.parse.text.SourceText;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What the calls of one file are calls of, as dotted paths: {@code app.use}.
 *
 * <p>Arguments of calls within a path are left out: {@code client.get(id)?.json} reads {@code
 * client.get().json}. Each link of a chain is read once, however long the chain.
 */
final class Callees {
  private static final int LIMIT = 200;
  private static final Set<String> MEMBERS =
      Set.of("attribute", "field_access", "member_expression", "selector_expression");
  private static final Set<String> CALLS = Set.of("call", "call_expression");
  private static final Set<String> INDEXED =
      Set.of("array_access", "index_expression", "subscript", "subscript_expression");
  private static final Set<String> CREATIONS =
      Set.of("new_expression", "object_creation_expression");
  private static final Set<String> UNSEEN = Set.of("generic_type", "non_null_expression");

  private static final Set<String> WRAPPED =
      Set.of("non_null_expression", "parenthesized_expression");

  private final SyntaxTree tree;
  private final Map<Integer, String> paths = new HashMap<>();

  Callees(SyntaxTree tree) {
    this.tree = tree;
  }

  /** The path at {@code node}, its first 200 characters. */
  String path(int node) {
    var links = new ArrayDeque<Integer>();
    int at = node;
    while (at != NONE && !paths.containsKey(at)) {
      links.push(at);
      at = inner(at);
    }
    String path = paths.getOrDefault(at, "");
    for (int link : links) {
      path = path.length() < LIMIT ? extended(path, link) : path;
      paths.put(link, path);
    }
    return path;
  }

  /** What {@code node} adds something to. */
  private int inner(int node) {
    String kind = tree.kind(node);
    if (kind.equals("method_invocation")) {
      return tree.child(node, "object");
    }
    if (CREATIONS.contains(kind)) {
      int type = tree.child(node, "type");
      return type == NONE ? tree.child(node, "constructor") : type;
    }
    boolean link =
        MEMBERS.contains(kind)
            || CALLS.contains(kind)
            || INDEXED.contains(kind)
            || UNSEEN.contains(kind)
            || kind.equals("composite_literal");
    return link ? tree.firstChild(node) : NONE;
  }

  private String extended(String path, int node) {
    String kind = tree.kind(node);
    String extended = path;
    if (kind.equals("method_invocation")) {
      String name = tree.text(tree.child(node, "name"), LIMIT);
      extended = path.isEmpty() ? name + "()" : path + "." + name + "()";
    } else if (MEMBERS.contains(kind)) {
      extended = path + "." + tree.text(lastChild(node), LIMIT);
    } else if (CALLS.contains(kind)) {
      extended = path + "()";
    } else if (INDEXED.contains(kind)) {
      extended = path + "[]";
    } else if (CREATIONS.contains(kind)) {
      extended = "new " + path + "()";
    } else if (kind.equals("composite_literal")) {
      extended = path + "{}";
    } else if (!UNSEEN.contains(kind)) {
      extended = start(node);
    }
    return SourceText.cut(extended, 0, extended.length(), LIMIT);
  }

  /** What a path begins with: a name, a string, or what stands in brackets as empty brackets. */
  private String start(int node) {
    String text = tree.text(node, LIMIT);
    if (Literals.isString(tree, node)) {
      return text;
    }
    if (text.startsWith("[")) {
      return "[]";
    }
    return text.indexOf('(') >= 0 || text.indexOf('{') >= 0 ? "()" : text.replaceAll("\\s", "");
  }

  private int lastChild(int node) {
    int last = NONE;
    for (int child = tree.firstChild(node); child != NONE; child = tree.nextSibling(child)) {
      last = child;
    }
    return last;
  }

  /**
   * The plain name that {@code node} is, {@code g} in {@code g}, {@code (g)} and TypeScript's
   * {@code g!}; else no node.
   */
  static int identifier(SyntaxTree tree, int node) {
    int at = node;
    while (WRAPPED.contains(tree.kind(at))) {
      at = tree.firstChild(at);
    }
    return tree.kind(at).equals("identifier") ? at : NONE;
  }
}
