package dev.lore.parse.go.group;

import static dev.lore.parse.syntax.SyntaxTree.NONE;

import dev.lore.parse.go.syntax.GoDeclarations;
import dev.lore.parse.go.syntax.GoNames;
import dev.lore.parse.go.syntax.GoRefs;
import dev.lore.parse.go.syntax.GoTree;
import dev.lore.parse.go.types.GoGroups;
import java.util.Set;

/** Gives each errgroup of a file a key that other files of its package give it too. */
final class GroupKeys {
  private final GoTree tree;
  private final GoNames names;
  private final GoRefs refs;
  private final GoGroups groups;

  GroupKeys(GoTree tree, GoNames names, GoRefs refs, GoGroups groups) {
    this.tree = tree;
    this.names = names;
    this.refs = refs;
    this.groups = groups;
  }

  /** The key of the group at {@code node}; {@code other} where it can't be followed. */
  String of(int node) {
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
  String function(int node) {
    int at = tree.around(node, Set.of("function_declaration", "method_declaration"));
    String receiver =
        tree.is(at, "method_declaration") ? GoDeclarations.receiver(tree, refs, at) : "";
    return receiver + "." + tree.text(tree.child(at, "name"));
  }
}
