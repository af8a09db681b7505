package dev.lore.parse.go.integration;

import static dev.lore.parse.syntax.SyntaxTree.NONE;

import dev.lore.facts.CredentialsCheck.State;
import dev.lore.model.IntegrationPolicy;
import dev.lore.parse.go.syntax.GoDeclarations;
import dev.lore.parse.go.syntax.GoNames;
import dev.lore.parse.go.syntax.GoRefs;
import dev.lore.parse.go.syntax.GoTree;
import dev.lore.parse.go.types.GoParts;
import dev.lore.parse.go.types.GoStandard;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads what a file says of integrations. */
public final class IntegrationReader {
  private static final Pattern ASKING =
      Pattern.compile(
          "(?i)(?:.*[.]|)(?:do|get|post|head|put|request|query|fetch|call|send|list|describe|search|lookup|find|exec|ping|login|authenticate|verify|whoami|me|read|invoke|connect|dial|token|refresh\\w*|retrieve|(?:make|http|api|graphql|new)\\w*request|self|current\\w*|user\\w*)(?:[A-Z0-9_]\\w*)?");
  private static final Pattern HARMLESS =
      Pattern.compile(
          "(?:errors|fmt|strings|strconv|log|slog|time|url|json|sort|slices|maps|regexp|len|append|string|make|new|os|filepath|net|bytes)\\b.*|.*[lL]og(?:ger)?\\..*");
  private static final Pattern LISTING =
      Pattern.compile(
          "(?i)(?:list\\w*|(?:get|fetch|load|query|enumerate|collect|find)(?:all)?\\w*s|\\w*all\\w*|enumerate)");
  private static final Pattern READING =
      Pattern.compile(
          "os\\.(?:Open|ReadFile|OpenFile)|encoding/(?:csv|xml)\\.New.*|archive/\\w+\\.(?:New|Open).*");

  private final GoTree tree;
  private final GoNames names;
  private final GoRefs refs;
  private final IntegrationPolicy policy;
  private final GoParts parts;
  private final Sends sends;

  public IntegrationReader(GoTree tree, GoNames names, GoRefs refs, IntegrationPolicy policy) {
    this.tree = tree;
    this.names = names;
    this.refs = refs;
    this.policy = policy;
    this.parts = GoParts.empty();
    this.sends = new Sends(tree, names, refs, parts.filtering());
  }

  public GoParts parts() {
    return parts;
  }

  /** Functions must be seen before calls that rely on them: this goes over the file once before. */
  public void declarations() {
    for (int node = 0; node < tree.size(); node++) {
      if (tree.is(node, "method_declaration") || tree.is(node, "function_declaration")) {
        parts.names().add(name(node));
        if (answersFilter(node)) {
          parts.filtering().add(name(node));
        }
      }
    }
  }

  public void visit(int node) {
    switch (tree.kind(node)) {
      case "method_declaration" -> method(node);
      case "call_expression", "type_conversion_expression" -> {
        if (tree.isCall(node)) {
          call(node);
        }
      }
      default -> {}
    }
  }

  private String name(int function) {
    String receiver =
        tree.is(function, "method_declaration")
            ? GoDeclarations.receiver(tree, refs, function)
            : "";
    return receiver + "." + tree.text(tree.child(function, "name"));
  }

  private String around(int node) {
    int function = tree.around(node, Set.of("method_declaration", "function_declaration"));
    return function == NONE ? "" : name(function);
  }

  /** {@code return t.Filter.Asset(a)}. */
  private boolean answersFilter(int function) {
    for (int statement : tree.statements(tree.child(function, "body"))) {
      if (tree.is(statement, "return_statement")) {
        for (int answer : tree.listed(tree.childOfKind(statement, "expression_list"))) {
          if (sends.asks(tree.bare(answer))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private void call(int node) {
    String ref = refs.value(tree.callee(node));
    String text = tree.text(tree.callee(node)).replaceAll("\\s", "");
    String name = tree.name(node);
    if (policy.filters().contains(name)) {
      parts.makes();
    }
    if (READING.matcher(ref).matches()) {
      parts.reads();
    }
    if (policy.sends().stream().anyMatch(send -> text.equals(send) || text.endsWith("." + send))) {
      parts.sends().add(new GoParts.Sent(tree.at(node), text, around(node), sends.guard(node)));
      return;
    }
    String local = Sends.local(ref);
    if (ref.startsWith(".")) {
      parts.calls().add(new GoParts.Called(local, sends.guard(node)));
    }
    if (name.equals(policy.credentials())) {
      begins(node);
    }
    boolean near = GoStandard.isStandard(ref) && !ref.startsWith("net/http.");
    if (!near
        && !parts.names().contains(local)
        && !HARMLESS.matcher(text).matches()
        && ASKING.matcher(text).matches()) {
      parts.remote().add(around(node));
    }
  }

  /** How the function around a check of credentials begins. */
  private void begins(int check) {
    int function = tree.around(check, Set.of("method_declaration"));
    if (function != NONE) {
      var statements = tree.statements(tree.child(function, "body"));
      parts
          .begins()
          .put(name(function), new Beginning(tree, refs, policy).of(statements, function).state());
    }
  }

  private void method(int node) {
    String name = tree.text(tree.child(node, "name"));
    if (!List.of(policy.entryPoint(), policy.affiliation(), policy.credentials()).contains(name)) {
      return;
    }
    int body = tree.child(node, "body");
    var begins = new Beginning(tree, refs, policy).of(tree.statements(body), node);
    var helpers = new HashSet<String>();
    for (int at = body; body != NONE && at < tree.end(body); at++) {
      if (tree.isCall(at)) {
        helpers.add(Sends.local(refs.value(tree.callee(at))));
      }
    }
    parts
        .methods()
        .add(
            new GoParts.Method(
                GoDeclarations.receiver(tree, refs, node),
                name,
                tree.at(node),
                constant(body),
                lists(node, body),
                begins.state(),
                tree.at(begins.node()),
                begins.first(),
                helpers));
  }

  /** Whether every answer is a constant, and none depends on anything. */
  private boolean constant(int body) {
    boolean constant = true;
    for (int node = body; body != NONE && node < tree.end(body); node++) {
      if (tree.is(node, "return_statement")) {
        var answers = tree.listed(tree.childOfKind(node, "expression_list"));
        constant &=
            !answers.isEmpty() && Set.of("true", "false").contains(tree.text(answers.getFirst()));
      }
      constant &= !tree.is(node, "for_statement") && !tree.text(node).matches("(?i)\\w*seeds?\\w*");
    }
    return constant;
  }

  /** Whether it goes through a list of everything to compare with what it was handed. */
  private boolean lists(int method, int body) {
    var handed = names(tree.child(method, "parameters"));
    for (int node = body; body != NONE && node < tree.end(body); node++) {
      int range = tree.is(node, "for_statement") ? tree.childOfKind(node, "range_clause") : NONE;
      if (range != NONE && listed(tree.child(range, "right"), handed) && compares(node, handed)) {
        return true;
      }
    }
    return false;
  }

  private List<Integer> names(int parameters) {
    return tree.parts(parameters).stream()
        .flatMap(one -> tree.parts(one, "name").stream())
        .toList();
  }

  private boolean listed(int over, List<Integer> handed) {
    int call = over;
    int at = over;
    while (tree.is(at, "selector_expression")) {
      at = tree.child(at, "operand");
    }
    int declaration = tree.is(at, "identifier") ? names.declaration(at) : NONE;
    if (declaration != NONE) {
      int statement = tree.parent(tree.parent(declaration));
      call = tree.listed(tree.child(statement, "right")).stream().findFirst().orElse(NONE);
    }
    if (!tree.isCall(call) || !LISTING.matcher(tree.name(call)).matches()) {
      return false;
    }
    int arguments = tree.child(call, "arguments");
    return handed.stream()
        .noneMatch(name -> names.mention(name, arguments, tree.end(arguments)) != NONE);
  }

  private boolean compares(int loop, List<Integer> handed) {
    for (int node = loop; node < tree.end(loop); node++) {
      boolean equal =
          (tree.is(node, "binary_expression") && tree.operator(node).equals("=="))
              || (tree.isCall(node) && tree.name(node).equals("EqualFold"));
      int at = node;
      if (equal
          && handed.stream().anyMatch(name -> names.mention(name, at, tree.end(at)) != NONE)) {
        return true;
      }
    }
    return false;
  }

  /** What an entry point does first about credentials. */
  record Begins(State state, int node, String first) {}
}
