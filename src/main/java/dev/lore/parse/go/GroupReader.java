package dev.lore.parse.go;

import static dev.lore.parse.syntax.SyntaxTree.NONE;

import dev.lore.facts.CodeFact;
import dev.lore.facts.GroupLimit;
import dev.lore.facts.GroupStart;
import dev.lore.facts.GroupStart.Limit;
import dev.lore.model.Location;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads what a file does to errgroups. */
final class GroupReader {
  private static final String GROUP = "golang.org/x/sync/errgroup.Group";
  private static final Set<String> STARTS = Set.of("Go", "TryGo");
  private static final Pattern SLOTS =
      Pattern.compile(
          "(?i).*(?:sem|slot|token|limit|throttl|guard|ticket|permit|pool|worker|conc).*");

  private static final Pattern TAKING =
      Pattern.compile(
          "(?i)\\w*(?:sem(?:aphore)?|slots?|limiter|limitregion|throttle|permits?)\\b.*",
          Pattern.DOTALL);

  private final GoTree tree;
  private final GoNames names;
  private final GoRefs refs;
  private final GoLoops loops;
  private final GoGroups groups;

  GroupReader(GoTree tree, GoNames names, GoRefs refs, GoGroups groups) {
    this.tree = tree;
    this.names = names;
    this.refs = refs;
    this.loops = new GoLoops(tree, names, refs);
    this.groups = groups;
  }

  private record Start(
      Location at,
      String callee,
      String shown,
      String key,
      String list,
      boolean repeated,
      boolean slotted)
      implements Draft {
    @Override
    public Optional<CodeFact> settle(GoTypes types) {
      String name = types.resolve(callee);
      if (!name.equals(GROUP + ".Go") && !name.equals(GROUP + ".TryGo")) {
        return Optional.empty();
      }
      boolean data = repeated && !types.groups().isFixed(list);
      Limit limit = types.groups().of(key);
      return Optional.of(new GroupStart(at, shown, data, limit, slotted));
    }
  }

  private record Repeat(Location at, String shown, GoGroups.Passed passed, boolean slotted)
      implements Draft {
    @Override
    public Optional<CodeFact> settle(GoTypes types) {
      String parameter = types.groups().parameter(passed);
      return types.groups().starts(parameter)
          ? Optional.of(
              new GroupStart(
                  at,
                  shown,
                  true,
                  types.groups().of(passed.key()),
                  slotted || types.groups().slots(parameter)))
          : Optional.empty();
    }
  }

  private record Limiting(Location at, String callee, String shown, boolean zero, boolean late)
      implements Draft {
    @Override
    public Optional<CodeFact> settle(GoTypes types) {
      return types.resolve(callee).equals(GROUP + ".SetLimit")
          ? Optional.of(new GroupLimit(at, shown, zero, late))
          : Optional.empty();
    }
  }

  /** Adds what the call at {@code node} says to {@code drafts}. */
  void call(int node, List<Draft> drafts) {
    String name = tree.name(node);
    int callee = tree.callee(node);
    int receiver = tree.is(callee, "selector_expression") ? tree.child(callee, "operand") : NONE;
    if (STARTS.contains(name) && receiver != NONE) {
      started(node, receiver, drafts);
    } else if (name.equals("SetLimit") && receiver != NONE && tree.arguments(node).size() == 1) {
      limited(node, receiver, drafts);
    } else {
      passed(node, drafts);
    }
  }

  private void started(int node, int receiver, List<Draft> drafts) {
    int loop = loops.overData(node, since(receiver));
    String key = key(receiver);
    boolean slots = slotted(loop == NONE ? tree.function(node) : loop);
    groups.starts().add(new GoGroups.Started(key, neverFails(node)));
    if (loop == NONE) {
      groups.started().add(new GoGroups.Started(key, slots));
    }
    drafts.add(
        new Start(
            tree.at(node),
            refs.value(tree.callee(node)),
            tree.text(tree.callee(node)),
            key,
            loop == NONE ? "" : loops.list(loop),
            loop != NONE,
            slots));
  }

  private void limited(int node, int receiver, List<Draft> drafts) {
    String value = tree.text(tree.arguments(node).getFirst());
    String key = key(receiver);
    groups.limits().add(new GoGroups.Limited(key, value, function(node)));
    drafts.add(
        new Limiting(
            tree.at(node),
            refs.value(tree.callee(node)),
            tree.text(tree.callee(node)),
            value.equals("0"),
            late(node, receiver)));
  }

  /** Whether {@code Go} was called on the group before, and the group not waited for since. */
  private boolean late(int node, int receiver) {
    int declaration = names.declaration(receiver);
    boolean late = false;
    if (declaration != NONE) {
      for (int at = names.mention(declaration, declaration, node);
          at != NONE;
          at = names.mention(declaration, at + 1, node)) {
        int call = tree.parent(tree.parent(at));
        if (tree.isCall(call) && tree.function(call) == tree.function(node)) {
          late = STARTS.contains(tree.name(call)) || (late && !tree.name(call).equals("Wait"));
        } else if (tree.isAssignment(call)) {
          late = false;
        }
      }
    }
    return late && !apart(node);
  }

  /** Whether it stands in a branch of its own, of which order says nothing. */
  private boolean apart(int node) {
    return tree.around(node, Set.of("expression_case", "type_case", "default_case")) != NONE;
  }

  private void passed(int node, List<Draft> drafts) {
    var arguments = tree.arguments(node);
    for (int i = 0; i < arguments.size(); i++) {
      int value = arguments.get(i);
      String of = refs.value(value);
      if (of.startsWith(GROUP) || of.startsWith("golang.org/x/sync/errgroup.WithContext|()0")) {
        int loop = loops.overData(node, since(value));
        var passed =
            new GoGroups.Passed(key(value), refs.value(tree.callee(node)), i, loop != NONE);
        groups.passed().add(passed);
        if (loop != NONE) {
          drafts.add(
              new Repeat(tree.at(node), tree.text(tree.callee(node)), passed, slotted(loop)));
        }
      }
    }
  }

  /** A list that stands in the code, as a variable of the package. */
  void listed(int spec) {
    var names = tree.parts(spec, "name");
    var values = tree.listed(tree.child(spec, "value"));
    for (int i = 0; i < Math.min(names.size(), values.size()); i++) {
      if (tree.function(spec) == NONE && loops.fixed(values.get(i))) {
        groups.fixed().add("." + tree.text(names.get(i)));
      }
    }
  }

  /** A field or variable that is given a group which has another key. */
  void named(int node) {
    int left = tree.child(node, tree.is(node, "keyed_element") ? "key" : "left");
    int right = tree.child(node, tree.is(node, "keyed_element") ? "value" : "right");
    int value = tree.is(right, "literal_element") ? tree.parts(right).getFirst() : single(right);
    String of = refs.value(value);
    if (value == NONE
        || !(of.startsWith(GROUP) || of.startsWith("golang.org/x/sync/errgroup.WithContext|()0"))) {
      return;
    }
    if (tree.is(node, "keyed_element")) {
      String owner = refs.type(tree.child(tree.parent(tree.parent(node)), "type"));
      groups
          .aliases()
          .add(new GoGroups.Alias("field " + owner + "|." + tree.text(left), key(value)));
    } else if (tree.is(single(left), "selector_expression")) {
      groups.aliases().add(new GoGroups.Alias(key(single(left)), key(value)));
    }
  }

  private int single(int list) {
    var listed = tree.listed(list);
    return listed.size() == 1 ? listed.getFirst() : listed.isEmpty() ? NONE : listed.getFirst();
  }

  /** Where a loop must begin behind, to run on one and the same group: its declaration. */
  private int since(int receiver) {
    int at = receiver;
    while (tree.is(at, "selector_expression") || tree.is(at, "unary_expression")) {
      at = tree.child(at, "operand");
    }
    return names.declaration(at);
  }

  private String key(int node) {
    int at = tree.bare(node);
    while (tree.is(at, "unary_expression")) {
      at = tree.bare(tree.child(at, "operand"));
    }
    if (tree.is(at, "selector_expression")) {
      return "field " + refs.value(at);
    }
    if (!tree.is(at, "identifier")) {
      return "other";
    }
    int declaration = names.declaration(at);
    if (declaration == NONE) {
      return "package ." + tree.text(at);
    }
    int list = tree.parent(tree.parent(declaration));
    if (tree.kind(tree.parent(declaration)).endsWith("parameter_declaration")) {
      return tree.is(tree.parent(list), "func_literal") || !tree.field(list).equals("parameters")
          ? "other"
          : "param " + function(declaration) + "#" + index(list, declaration);
    }
    String key = "local " + tree.at(declaration) + ":" + declaration;
    String of = refs.value(at);
    int made = of.indexOf("|()");
    if (made > 0 && !of.startsWith("golang.org/x/sync/errgroup")) {
      groups.aliases().add(new GoGroups.Alias(key, "made " + of.substring(0, made)));
    }
    return key;
  }

  private int index(int list, int declaration) {
    int index = 0;
    for (int one : tree.parts(list)) {
      for (int name : tree.parts(one, "name")) {
        if (name == declaration) {
          return index;
        }
        index++;
      }
    }
    return index;
  }

  /** The full name of the declared function around {@code node}. */
  private String function(int node) {
    int at = tree.around(node, Set.of("function_declaration", "method_declaration"));
    String receiver =
        tree.is(at, "method_declaration") ? GoDeclarations.receiver(tree, refs, at) : "";
    return receiver + "." + tree.text(tree.child(at, "name"));
  }

  /** Whether a call by its name takes a slot: {@code sem.Acquire(…)}, {@code limiter.Start()}. */
  private boolean takes(int call) {
    String name = tree.name(call);
    return Set.of("Acquire", "TryAcquire").contains(name)
        || (!Set.of("Wait", "Allow", "SetLimit", "len", "make").contains(name)
            && TAKING.matcher(tree.text(call)).lookingAt());
  }

  /** The key of the group that is waited for at {@code receiver}. */
  String waited(int receiver) {
    return key(receiver);
  }

  /** Whether a closure answers nothing but {@code nil}. */
  private boolean neverFails(int call) {
    var arguments = tree.arguments(call);
    int closure = arguments.isEmpty() ? NONE : arguments.getFirst();
    if (!tree.is(closure, "func_literal")) {
      return false;
    }
    for (int node = closure; node < tree.end(closure); node++) {
      if (tree.is(node, "return_statement")
          && tree.function(node) == closure
          && !tree.text(tree.childOfKind(node, "expression_list")).equals("nil")) {
        return false;
      }
    }
    return true;
  }

  /** Whether something in {@code stretch} takes one of a number of slots. */
  private boolean slotted(int stretch) {
    for (int node = stretch; node < tree.end(stretch); node++) {
      if (tree.isCall(node) && takes(node)) {
        return true;
      }
      if (tree.is(node, "send_statement")
          && (tree.text(tree.child(node, "value")).equals("struct{}{}")
              || SLOTS.matcher(tree.text(tree.child(node, "channel"))).matches())) {
        return true;
      }
    }
    return false;
  }
}
