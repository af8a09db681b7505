package dev.lore.parse.code;

import dev.lore.facts.AssignmentMade;
import dev.lore.facts.CallMade;
import dev.lore.facts.CodeFact;
import dev.lore.facts.EnvVarRead;
import dev.lore.facts.ImportUse;
import dev.lore.facts.LiteralSeen;
import dev.lore.facts.LoopSeen;
import dev.lore.facts.RouteDeclared;
import dev.lore.facts.Span;
import dev.lore.parse.syntax.SyntaxTree;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One walk over one file: where it is, which names are known there, and the facts so far. */
final class Reading {
  private static final int TEXT_LIMIT = 200;
  private static final int LITERAL_LIMIT = 1000;

  private final SyntaxTree tree;
  private final String language;
  private final Dialect dialect;
  private final Set<Class<? extends CodeFact>> wanted;
  private final Imports imports = new Imports();
  private final Scopes scopes = new Scopes();
  private final ArrayDeque<Integer> functions = new ArrayDeque<>();
  private final List<CodeFact> facts = new ArrayList<>();
  private int entered = SyntaxTree.NONE;

  Reading(
      SyntaxTree tree, String language, Dialect dialect, Set<Class<? extends CodeFact>> wanted) {
    this.tree = tree;
    this.language = language;
    this.dialect = dialect;
    this.wanted = wanted;
  }

  /** Moves on to {@code node}. */
  void enter(int node) {
    if (entered != SyntaxTree.NONE && dialect.functions().contains(tree.kind(entered))) {
      functions.push(entered);
    }
    while (!functions.isEmpty() && tree.end(functions.peek()) <= node) {
      functions.pop();
    }
    entered = node;
  }

  SyntaxTree tree() {
    return tree;
  }

  Imports imports() {
    return imports;
  }

  List<CodeFact> facts() {
    return facts;
  }

  /** A module that is imported under {@code alias}; an empty alias brings no name. */
  void imported(int node, String module, String alias) {
    bound(module, alias);
    if (wanted.contains(ImportUse.class)) {
      facts.add(new ImportUse(tree.location(node), language, module));
    }
  }

  /** A name that stands for {@code meaning} in the whole file. */
  void bound(String meaning, String alias) {
    if (!alias.isEmpty()) {
      imports.bind(alias, meaning);
    }
  }

  /** A local variable {@code name}, declared at {@code node}, made of {@code origin}. */
  void declared(int node, String name, String origin, boolean parameter) {
    int scope = parameter ? enclosingFunction(node) : tree.parent(node);
    while (scope > 0 && !dialect.scopes().contains(tree.kind(scope))) {
      scope = tree.parent(scope);
    }
    scopes.declare(tree, node, Math.max(scope, 0), name, origin, parameter);
  }

  private int enclosingFunction(int node) {
    int at = tree.parent(node);
    while (at > 0 && !dialect.functions().contains(tree.kind(at))) {
      at = tree.parent(at);
    }
    return at;
  }

  /** Where the local variable is declared that {@code name} means at {@code node}. */
  int declaration(String name, int node) {
    return scopes.declaration(name, node);
  }

  /** A call at {@code node} of {@code callee}, the text of which ends in {@code name}. */
  void called(int node, String callee, String name, int object, int arguments) {
    if (!wanted.contains(CallMade.class)) {
      return;
    }
    var receiver = object == SyntaxTree.NONE ? null : scopes.find(tree.text(object), node);
    String resolved = receiver == null ? imports.resolve(callee) : callee;
    facts.add(
        new CallMade(
            tree.location(node),
            language,
            resolved,
            name,
            receiver,
            texts(arguments),
            tree.span(node),
            function()));
  }

  /**
   * The meaning of {@code name} at {@code node}: through the imports, unless a local variable hides
   * them.
   */
  String resolve(String name, int node) {
    int dot = name.indexOf('.');
    return scopes.find(dot < 0 ? name : name.substring(0, dot), node) == null
        ? imports.resolve(name)
        : name;
  }

  void looped(int node, int body, boolean counted) {
    if (wanted.contains(LoopSeen.class)) {
      int headerEnd = body == SyntaxTree.NONE ? tree.endIndex(node) : tree.startIndex(body);
      String header =
          tree.source()
              .text()
              .substring(tree.startIndex(node), Math.max(headerEnd, tree.startIndex(node)));
      facts.add(
          new LoopSeen(
              tree.location(node),
              language,
              cut(header.strip(), TEXT_LIMIT),
              counted,
              tree.span(node),
              function()));
    }
  }

  void assigned(int node, int target, int value) {
    if (wanted.contains(AssignmentMade.class)) {
      facts.add(
          new AssignmentMade(
              tree.location(target),
              language,
              text(target),
              text(value),
              tree.span(node),
              function()));
    }
  }

  void literal(int node) {
    if (wanted.contains(LiteralSeen.class)) {
      facts.add(
          new LiteralSeen(
              tree.location(node), language, cut(Literals.value(tree.text(node)), LITERAL_LIMIT)));
    }
  }

  void envVarRead(int node, String name) {
    if (wanted.contains(EnvVarRead.class) && !name.isEmpty()) {
      facts.add(new EnvVarRead(tree.location(node), language, name));
    }
  }

  void routed(int node, String method, String pattern) {
    if (wanted.contains(RouteDeclared.class)) {
      facts.add(new RouteDeclared(tree.location(node), language, method, pattern));
    }
  }

  /** The text of {@code node} as facts carry it; empty for no node. */
  String text(int node) {
    return node == SyntaxTree.NONE ? "" : cut(tree.text(node), TEXT_LIMIT);
  }

  private List<String> texts(int list) {
    if (list == SyntaxTree.NONE) {
      return List.of();
    }
    var texts = new ArrayList<String>();
    for (int child = tree.firstChild(list);
        child != SyntaxTree.NONE;
        child = tree.nextSibling(child)) {
      if (!tree.kind(child).contains("comment")) {
        texts.add(text(child));
      }
    }
    return List.copyOf(texts);
  }

  private Span function() {
    return functions.isEmpty()
        ? tree.source().span(0, tree.source().text().length())
        : tree.span(functions.peek());
  }

  private static String cut(String text, int limit) {
    return text.length() <= limit ? text : text.substring(0, limit);
  }
}
