package dev.lore.parse.syntax;

import java.util.Arrays;
import org.treesitter.TSInputEncoding;
import org.treesitter.TSNode;
import org.treesitter.TSParser;
import org.treesitter.TSTree;
import org.treesitter.TSTreeCursor;

/**
 * The nodes of a tree, copied out of tree-sitter in one walk of its cursor.
 *
 * <p>A crossing into native code costs as much as parsing the node did, so that positions are
 * fetched only when asked for; the native tree lives until {@link #close()}.
 */
final class TreeNodes implements AutoCloseable {
  /** A parse that is still under way after this many nanoseconds is given up. */
  private static final long PATIENCE = 20_000_000_000L;

  private static final int UNKNOWN = -1;

  private final Grammar grammar;
  private final Utf8Text text;
  private final TSTree tree;
  private TSNode[] handles = new TSNode[256];
  private short[] symbols = new short[256];
  private short[] fields = new short[256];
  private int[] parents = new int[256];
  private int[] ends = new int[256];
  private int[] starts = new int[0];
  private int size;

  private TreeNodes(Grammar grammar, Utf8Text text, TSTree tree) {
    this.grammar = grammar;
    this.text = text;
    this.tree = tree;
  }

  static TreeNodes parse(String source, Grammar grammar) throws TooComplex {
    var text = Utf8Text.of(source);
    long deadline = System.nanoTime() + PATIENCE;
    try (var parser = new TSParser()) {
      parser.setLanguage(grammar.language());
      var buffer = new byte[Math.max(1, Math.min(text.length(), 1 << 16))];
      var tree =
          parser.parseWithOptions(
              buffer,
              null,
              text,
              TSInputEncoding.TSInputEncodingUTF8,
              state -> System.nanoTime() > deadline);
      if (tree == null) {
        throw new TooComplex("no syntax tree after " + PATIENCE / 1_000_000_000L + " s");
      }
      var nodes = new TreeNodes(grammar, text, tree);
      nodes.copy();
      return nodes;
    }
  }

  private void copy() {
    try (var cursor = new TSTreeCursor(tree.getRootNode())) {
      int around = SyntaxTree.NONE;
      while (true) {
        boolean kept = add(cursor, around);
        if (kept && cursor.gotoFirstChild()) {
          around = size - 1;
          continue;
        }
        while (!cursor.gotoNextSibling()) {
          if (!cursor.gotoParent()) {
            finish();
            return;
          }
          ends[around] = size;
          around = parents[around];
        }
      }
    }
  }

  private void finish() {
    starts = new int[size];
    Arrays.fill(starts, UNKNOWN);
  }

  private boolean add(TSTreeCursor cursor, int around) {
    var node = cursor.currentNode();
    int symbol = node.getSymbol();
    if (grammar.kind(symbol).isEmpty()) {
      return false;
    }
    if (size == handles.length) {
      grow();
    }
    handles[size] = node;
    symbols[size] = (short) symbol;
    fields[size] = (short) cursor.currentFieldId();
    parents[size] = around;
    ends[size] = size + 1;
    size++;
    return true;
  }

  private void grow() {
    int more = size * 2;
    handles = Arrays.copyOf(handles, more);
    symbols = Arrays.copyOf(symbols, more);
    fields = Arrays.copyOf(fields, more);
    parents = Arrays.copyOf(parents, more);
    ends = Arrays.copyOf(ends, more);
  }

  int size() {
    return size;
  }

  String kind(int node) {
    return grammar.kind(symbols[node]);
  }

  String field(int node) {
    return grammar.field(fields[node]);
  }

  int parent(int node) {
    return parents[node];
  }

  int end(int node) {
    return ends[node];
  }

  int startIndex(int node) {
    if (starts[node] == UNKNOWN) {
      starts[node] = text.charIndex(handles[node].getStartByte());
    }
    return starts[node];
  }

  int endIndex(int node) {
    return text.charIndex(handles[node].getEndByte());
  }

  @Override
  public void close() {
    tree.close();
  }
}
