package dev.lore.parse.code;

import static dev.lore.parse.syntax.SyntaxTree.NONE;

import dev.lore.facts.AssignmentMade;
import dev.lore.facts.CallMade;
import dev.lore.facts.CodeFact;
import dev.lore.facts.EnvVarRead;
import dev.lore.facts.HostNamed;
import dev.lore.facts.ImportUse;
import dev.lore.facts.LiteralSeen;
import dev.lore.facts.LoopSeen;
import dev.lore.facts.OutgoingCall;
import dev.lore.facts.RouteDeclared;
import dev.lore.facts.Span;
import dev.lore.parse.syntax.Quoted;
import dev.lore.parse.syntax.SyntaxTree;
import dev.lore.parse.text.SourceText;
import dev.lore.parse.text.TestFile;
import dev.lore.parse.text.Urls;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One walk over one file: which names are known where it is, and the facts so far. */
final class Reading {
  private static final int TEXT_LIMIT = 200;
  private static final int LITERAL_LIMIT = 1000;

  /** Room for a prefix and quotes. */
  private static final int QUOTES = 16;

  /** Nodes whose children are the arguments; anything else in their place is one argument. */
  private static final Set<String> ARGUMENTS = Set.of("arguments", "argument_list");

  private final SyntaxTree tree;
  private final String language;
  private final Set<Class<? extends CodeFact>> wanted;
  private final Imports imports = new Imports();
  private final Scopes scopes;
  private final Callees callees;
  private final List<CodeFact> facts = new ArrayList<>();
  private final Set<String> modules = new HashSet<>();

  Reading(
      SyntaxTree tree, String language, Dialect dialect, Set<Class<? extends CodeFact>> wanted) {
    this.tree = tree;
    this.language = language;
    this.scopes = new Scopes(tree, dialect);
    this.callees = new Callees(tree);
    this.wanted = wanted;
  }

  /** Moves on to {@code node}. */
  void enter(int node) {
    scopes.enter(node);
  }

  SyntaxTree tree() {
    return tree;
  }

  /** What the file imports, as far as it was read. */
  Set<String> modules() {
    return Set.copyOf(modules);
  }

  List<CodeFact> facts() {
    return facts;
  }

  /** What is called, or reached, at {@code node}: {@code app.use}. */
  String path(int node) {
    return callees.path(node);
  }

  /** A module that is imported under {@code alias}; an empty alias brings no name. */
  void imported(int node, String module, String alias) {
    bound(module, alias);
    modules.add(module);
    if (wanted.contains(ImportUse.class) && !module.isEmpty()) {
      facts.add(new ImportUse(tree.location(node), language, module));
    }
  }

  /** A name that stands for {@code meaning} in the whole file. */
  void bound(String meaning, String alias) {
    if (!alias.isEmpty()) {
      imports.bind(alias, meaning);
    }
  }

  /** A local variable, visible from its name on. */
  void declared(int name, String origin) {
    declare(name, name, origin, false);
  }

  /** A local variable, visible behind the statement that declares it. */
  void declaredBehind(int statement, int name, String origin) {
    declare(name, statement == NONE ? name : tree.end(statement), origin, false);
  }

  /** The node that declares the local variable that {@code name} means at {@code node}. */
  int declaration(String name, int node) {
    return scopes.declaration(name, node);
  }

  /** A variable that a caller hands in. */
  void parameter(int name, String origin) {
    declare(name, name, origin, true);
  }

  private void declare(int name, int from, String origin, boolean parameter) {
    if (!tree.text(name).isEmpty()) {
      scopes.declare(name, from, origin, parameter);
    }
  }

  /**
   * A call at {@code node} of {@code callee}, the text of which ends in {@code name}, on what
   * stands at {@code object}.
   */
  void called(int node, String callee, String name, int object, int arguments) {
    boolean outgoing = wanted.contains(OutgoingCall.class);
    if (!wanted.contains(CallMade.class) && !outgoing) {
      return;
    }
    int variable = Callees.identifier(tree, object);
    var call =
        new CallMade(
            tree.location(node),
            language,
            resolve(callee, node),
            name,
            variable == NONE ? null : scopes.find(tree.text(variable), node),
            texts(arguments),
            tree.span(node),
            function());
    if (wanted.contains(CallMade.class)) {
      facts.add(call);
    }
    if (outgoing) {
      add(Outgoing.of(call, tree.source().text()));
    }
  }

  /** A value of the type named {@code type}, its parts written at {@code parts}. */
  void made(int node, String type, int parts) {
    if (wanted.contains(OutgoingCall.class)) {
      var literal =
          new CallMade(
              tree.location(node),
              language,
              resolve(type, node),
              type,
              null,
              List.of(tree.text(parts)),
              tree.span(node),
              function());
      add(Outgoing.made(literal, tree.source().text()));
    }
  }

  private void add(@Nullable CodeFact fact) {
    if (fact != null) {
      facts.add(fact);
    }
  }

  /**
   * The meaning of {@code path} at {@code node}: through the imports, unless a local variable hides
   * them.
   */
  String resolve(String path, int node) {
    return hidden(path, node) ? path : imports.resolve(path);
  }

  /** As {@link #resolve}, but empty where {@code path} begins at a local variable. */
  String global(String path, int node) {
    return hidden(path, node) ? "" : imports.resolve(path);
  }

  private boolean hidden(String path, int node) {
    return scopes.find(Imports.first(path), node) != null;
  }

  void looped(int node, int body, boolean counted) {
    if (wanted.contains(LoopSeen.class)) {
      int start = tree.startIndex(node);
      int end = Math.max(start, body == NONE ? tree.endIndex(node) : tree.startIndex(body));
      String header = SourceText.cut(tree.source().text(), start, end, TEXT_LIMIT).strip();
      facts.add(
          new LoopSeen(
              tree.location(node), language, header, counted, tree.span(node), function()));
    }
  }

  void assigned(int node, int target, int value) {
    assigned(node, target, text(target), value);
  }

  /** A value given to what begins at {@code target} and reads {@code text}. */
  void assigned(int node, int target, String text, int value) {
    if (wanted.contains(AssignmentMade.class) && target != NONE) {
      facts.add(
          new AssignmentMade(
              tree.location(target), language, text, text(value), tree.span(node), function()));
    }
  }

  void literal(int node) {
    if (wanted.contains(HostNamed.class)) {
      var source = tree.source();
      var value = Quoted.value(tree.text(node, LITERAL_LIMIT + QUOTES));
      var where = TestFile.is(source.path()) ? "test" : "code";
      Urls.inLiteral(value)
          .forEach(
              url -> facts.add(new HostNamed(tree.location(node), url.host(), url.path(), where)));
    }
    if (wanted.contains(LiteralSeen.class)) {
      String value = Quoted.value(tree.text(node, LITERAL_LIMIT + QUOTES));
      facts.add(
          new LiteralSeen(
              tree.location(node),
              language,
              SourceText.cut(value, 0, value.length(), LITERAL_LIMIT)));
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
    return tree.text(node, TEXT_LIMIT);
  }

  private List<String> texts(int arguments) {
    if (arguments == NONE) {
      return List.of();
    }
    return ARGUMENTS.contains(tree.kind(arguments))
        ? Patterns.parts(tree, arguments).stream().map(this::text).toList()
        : List.of(text(arguments));
  }

  private Span function() {
    int function = scopes.function();
    return function == NONE
        ? tree.source().span(0, tree.source().text().length())
        : tree.span(function);
  }
}
