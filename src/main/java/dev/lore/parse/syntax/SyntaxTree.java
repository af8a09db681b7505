package dev.lore.parse.syntax;

import dev.lore.facts.Span;
import dev.lore.model.Location;
import dev.lore.parse.text.SourceText;

/**
 * The syntax tree of one file as flat arrays: nodes are numbered in the order of the text, parents
 * before children, and only nodes that the grammar names are kept.
 *
 * <p>The root is node 0, {@link #NONE} is no node. Walking needs no recursion: node {@code n} and
 * everything below it are {@code n} up to, not including, {@code end(n)}. No node has no kind, no
 * text and no children, since any part of broken code may be missing. Kinds and fields are
 * interned, so that {@code switch} and {@code equals} are quick. A tree is for one thread and must
 * be closed.
 */
public final class SyntaxTree implements AutoCloseable {
  /** No node. */
  public static final int NONE = -1;

  private final SourceText source;
  private final TreeNodes nodes;

  private SyntaxTree(SourceText source, TreeNodes nodes) {
    this.source = source;
    this.nodes = nodes;
  }

  /**
   * The tree of {@code source}; text that does not fit the grammar becomes nodes of kind {@code
   * ERROR}.
   *
   * @throws TooComplex when it can't be parsed in reasonable time
   */
  public static SyntaxTree of(SourceText source, Language language) throws TooComplex {
    return new SyntaxTree(source, TreeNodes.parse(source.text(), Grammar.of(language)));
  }

  /** How many nodes there are. */
  public int size() {
    return nodes.size();
  }

  /** What the grammar calls {@code node}: {@code call_expression}; empty for no node. */
  public String kind(int node) {
    return node == NONE ? "" : nodes.kind(node);
  }

  /** Which field of its parent {@code node} is: {@code arguments}; empty for none. */
  public String field(int node) {
    return node == NONE ? "" : nodes.field(node);
  }

  /** The node around {@code node}; {@link #NONE} around the root. */
  public int parent(int node) {
    return node == NONE ? NONE : nodes.parent(node);
  }

  /** The number behind the last node below {@code node}. */
  public int end(int node) {
    return nodes.end(node);
  }

  /** The first child of {@code node}. */
  public int firstChild(int node) {
    return node != NONE && nodes.end(node) > node + 1 ? node + 1 : NONE;
  }

  /** The next child of the same parent. */
  public int nextSibling(int node) {
    int next = nodes.end(node);
    int parent = nodes.parent(node);
    return parent != NONE && next < nodes.end(parent) ? next : NONE;
  }

  /** The first child of {@code node} that is its field {@code field}. */
  public int child(int node, String field) {
    for (int child = firstChild(node); child != NONE; child = nextSibling(child)) {
      if (field.equals(field(child))) {
        return child;
      }
    }
    return NONE;
  }

  /** The first child of {@code node} of this kind. */
  public int childOfKind(int node, String kind) {
    for (int child = firstChild(node); child != NONE; child = nextSibling(child)) {
      if (kind.equals(kind(child))) {
        return child;
      }
    }
    return NONE;
  }

  /** Index of its first character. */
  public int startIndex(int node) {
    return nodes.startIndex(node);
  }

  /** Index behind its last character. */
  public int endIndex(int node) {
    return nodes.endIndex(node);
  }

  /** Its source text; empty for no node. */
  public String text(int node) {
    return text(node, Integer.MAX_VALUE);
  }

  /**
   * The first {@code limit} characters of its source text, one less where they would end in half a
   * character.
   */
  public String text(int node, int limit) {
    if (node == NONE) {
      return "";
    }
    int start = startIndex(node);
    int end = Math.max(start, endIndex(node));
    return SourceText.cut(source.text(), start, end, limit);
  }

  /** Where it begins. */
  public Location location(int node) {
    return source.location(startIndex(node));
  }

  /** The stretch it covers. */
  public Span span(int node) {
    return source.span(startIndex(node), endIndex(node));
  }

  /** The text it was parsed from. */
  public SourceText source() {
    return source;
  }

  @Override
  public void close() {
    nodes.close();
  }
}
