package dev.lore.parse.go.group;

import static dev.lore.parse.syntax.SyntaxTree.NONE;

import dev.lore.parse.go.syntax.GoLoops;
import dev.lore.parse.go.syntax.GoNames;
import dev.lore.parse.go.syntax.GoRefs;
import dev.lore.parse.go.syntax.GoTree;
import dev.lore.parse.go.types.Draft;
import dev.lore.parse.go.types.GoGroups;
import java.util.List;
import java.util.Set;

/** Reads what a file does to errgroups. */
public final class GroupReader {
  private static final Set<String> STARTS = Set.of("Go", "TryGo");
  private final GoTree tree;
  private final GoNames names;
  private final GoRefs refs;
  private final GoLoops loops;
  private final GoGroups groups;
  private final GroupKeys keys;
  private final Slots slots;

  public GroupReader(GoTree tree, GoNames names, GoRefs refs, GoGroups groups) {
    this.tree = tree;
    this.names = names;
    this.refs = refs;
    this.loops = new GoLoops(tree, names, refs);
    this.groups = groups;
    this.keys = new GroupKeys(tree, names, refs, groups);
    this.slots = new Slots(tree);
  }

  /** Adds what the call at {@code node} says to {@code drafts}. */
  public void call(int node, List<Draft> drafts) {
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
    String key = keys.of(receiver);
    boolean slotted = slots.taken(loop == NONE ? tree.function(node) : loop);
    groups.starts().add(new GoGroups.Started(key, neverFails(node)));
    if (loop == NONE) {
      groups.started().add(new GoGroups.Started(key, slotted));
    }
    drafts.add(
        new GroupDrafts.Start(
            tree.at(node),
            refs.value(tree.callee(node)),
            tree.text(tree.callee(node)),
            key,
            loop == NONE ? "" : loops.list(loop),
            loop != NONE,
            slotted));
  }

  private void limited(int node, int receiver, List<Draft> drafts) {
    String value = tree.text(tree.arguments(node).getFirst());
    String key = keys.of(receiver);
    groups.limits().add(new GoGroups.Limited(key, value, keys.function(node)));
    drafts.add(
        new GroupDrafts.Limiting(
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
      if (of.startsWith(GoGroups.TYPE)
          || of.startsWith("golang.org/x/sync/errgroup.WithContext|()0")) {
        int loop = loops.overData(node, since(value));
        var passed =
            new GoGroups.Passed(keys.of(value), refs.value(tree.callee(node)), i, loop != NONE);
        groups.passed().add(passed);
        if (loop != NONE) {
          drafts.add(
              new GroupDrafts.Repeat(
                  tree.at(node), tree.text(tree.callee(node)), passed, slots.taken(loop)));
        }
      }
    }
  }

  /** A list that stands in the code, as a variable of the package. */
  public void listed(int spec) {
    var names = tree.parts(spec, "name");
    var values = tree.listed(tree.child(spec, "value"));
    for (int i = 0; i < Math.min(names.size(), values.size()); i++) {
      if (tree.function(spec) == NONE && loops.fixed(values.get(i))) {
        groups.fixed().add("." + tree.text(names.get(i)));
      }
    }
  }

  /** A field or variable that is given a group which has another key. */
  public void named(int node) {
    int left = tree.child(node, tree.is(node, "keyed_element") ? "key" : "left");
    int right = tree.child(node, tree.is(node, "keyed_element") ? "value" : "right");
    int value = tree.is(right, "literal_element") ? tree.parts(right).getFirst() : single(right);
    String of = refs.value(value);
    if (value == NONE
        || !(of.startsWith(GoGroups.TYPE)
            || of.startsWith("golang.org/x/sync/errgroup.WithContext|()0"))) {
      return;
    }
    if (tree.is(node, "keyed_element")) {
      String owner = refs.type(tree.child(tree.parent(tree.parent(node)), "type"));
      groups
          .aliases()
          .add(new GoGroups.Alias("field " + owner + "|." + tree.text(left), keys.of(value)));
    } else if (tree.is(single(left), "selector_expression")) {
      groups.aliases().add(new GoGroups.Alias(keys.of(single(left)), keys.of(value)));
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

  /** The key of the group that is waited for at {@code receiver}. */
  public String waited(int receiver) {
    return keys.of(receiver);
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
}
