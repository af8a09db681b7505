package dev.lore.parse.code;

import java.util.Set;

/** What is particular to one language: which nodes are what, and what they mean. */
interface Dialect {
  /** Node kinds that are a function, method or closure. */
  Set<String> functions();

  /** Node kinds in which a variable lives that is declared there. */
  Set<String> scopes();

  /**
   * Tells {@code reading} what {@code node} is; called once for each node, in the order of the
   * text.
   */
  void visit(int node, Reading reading);
}
