package dev.lore.parse.code;

import dev.lore.parse.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The left sides that give names to several things at once. */
final class Patterns {
  private static final Set<String> NAMES =
      Set.of("identifier", "shorthand_property_identifier_pattern");
  private static final Set<String> LISTS =
      Set.of(
          "array_pattern",
          "as_pattern_target",
          "assignment_pattern",
          "dictionary_splat_pattern",
          "expression_list",
          "list",
          "list_pattern",
          "list_splat_pattern",
          "object_assignment_pattern",
          "object_pattern",
          "pair_pattern",
          "pattern_list",
          "rest_pattern",
          "tuple",
          "tuple_pattern");

  private Patterns() {}

  /**
   * The nodes of the names: {@code a}, {@code b} and {@code c} of {@code [a, {b = 1, x: c}]}; none
   * of {@code self.a}, which is no variable.
   */
  static List<Integer> names(SyntaxTree tree, int pattern) {
    var names = new ArrayList<Integer>();
    int end = pattern == SyntaxTree.NONE ? pattern : tree.end(pattern);
    int at = pattern;
    while (at < end) {
      if (NAMES.contains(tree.kind(at))) {
        names.add(at);
      }
      boolean value = at != pattern && tree.field(at).equals("right");
      at = LISTS.contains(tree.kind(at)) && !value ? at + 1 : tree.end(at);
    }
    return names;
  }

  /** The children of {@code list}, comments left out. */
  static List<Integer> parts(SyntaxTree tree, int list) {
    var parts = new ArrayList<Integer>();
    for (int part = tree.firstChild(list); part != SyntaxTree.NONE; part = tree.nextSibling(part)) {
      if (!tree.kind(part).contains("comment")) {
        parts.add(part);
      }
    }
    return parts;
  }
}
