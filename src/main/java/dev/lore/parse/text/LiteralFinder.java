package dev.lore.parse.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds many literals in one pass over a text: the automaton of Aho and Corasick, its failure links
 * resolved beforehand, so that a character costs one look-up however many literals there are.
 *
 * <p>Threads may share one.
 */
public final class LiteralFinder {
  private static final int ASCII = 128;

  /** Where each literal begins, in the order of the text. */
  public static final class Hits {
    private final int[][] starts;
    private final int[] counts;

    private Hits(int literals) {
      starts = new int[literals][];
      counts = new int[literals];
    }

    private void add(int literal, int start) {
      if (starts[literal] == null) {
        starts[literal] = new int[4];
      } else if (counts[literal] == starts[literal].length) {
        starts[literal] = Arrays.copyOf(starts[literal], counts[literal] * 2);
      }
      starts[literal][counts[literal]++] = start;
    }

    /** Whether the literal with this number is in the text. */
    public boolean any(int literal) {
      return counts[literal] > 0;
    }

    /** Where the literal with this number begins. */
    public int[] of(int literal) {
      return counts[literal] == 0 ? new int[0] : Arrays.copyOf(starts[literal], counts[literal]);
    }
  }

  private final List<String> literals;
  private final int[] classes = new int[ASCII];
  private final int width;
  private final int[] next;
  private final int[][] ends;

  /** A finder of literals that are not empty, numbered as they stand in the list. */
  public LiteralFinder(List<String> literals) {
    this.literals = List.copyOf(literals);
    this.width = classes(this.literals);
    var trie = new ArrayList<int[]>();
    var found = new ArrayList<int[]>();
    trie.add(new int[width]);
    found.add(new int[0]);
    for (int literal = 0; literal < literals.size(); literal++) {
      int state = 0;
      var text = literals.get(literal);
      for (int i = 0; i < text.length(); i++) {
        int c = classOf(text.charAt(i));
        int step = trie.get(state)[c];
        if (step == 0) {
          step = trie.size();
          trie.get(state)[c] = step;
          trie.add(new int[width]);
          found.add(new int[0]);
        }
        state = step;
      }
      found.set(state, joined(found.get(state), new int[] {literal}));
    }
    link(trie, found);
    this.next = new int[trie.size() * width];
    for (int state = 0; state < trie.size(); state++) {
      System.arraycopy(trie.get(state), 0, next, state * width, width);
    }
    this.ends = found.toArray(int[][]::new);
  }

  /** Numbers the characters that occur, from 1; all others are 0 and lead back to the start. */
  private int classes(List<String> literals) {
    int count = 1;
    for (var literal : literals) {
      for (int i = 0; i < literal.length(); i++) {
        char c = literal.charAt(i);
        if (c >= ASCII) {
          throw new IllegalArgumentException("not a literal of ASCII characters: " + literal);
        }
        count += classes[c] == 0 ? 1 : 0;
        classes[c] = classes[c] == 0 ? count - 1 : classes[c];
      }
    }
    return count;
  }

  private int classOf(char c) {
    return c < ASCII ? classes[c] : 0;
  }

  /** Fills each missing step with that of the longest suffix that is itself a beginning. */
  private void link(List<int[]> trie, List<int[]> found) {
    var suffix = new int[trie.size()];
    var queue = new ArrayDeque<Integer>();
    for (int step : trie.getFirst()) {
      if (step != 0) {
        queue.add(step);
      }
    }
    while (!queue.isEmpty()) {
      int state = queue.remove();
      for (int c = 1; c < width; c++) {
        int step = trie.get(state)[c];
        int other = trie.get(suffix[state])[c];
        if (step == 0) {
          trie.get(state)[c] = other;
        } else {
          suffix[step] = other;
          found.set(step, joined(found.get(step), found.get(other)));
          queue.add(step);
        }
      }
    }
  }

  private static int[] joined(int[] some, int[] more) {
    var all = Arrays.copyOf(some, some.length + more.length);
    System.arraycopy(more, 0, all, some.length, more.length);
    return all;
  }

  /** All places of all literals in {@code text}; they may overlap. */
  public Hits in(String text) {
    var hits = new Hits(literals.size());
    int state = 0;
    for (int i = 0; i < text.length(); i++) {
      state = next[state * width + classOf(text.charAt(i))];
      for (int literal : ends[state]) {
        hits.add(literal, i + 1 - literals.get(literal).length());
      }
    }
    return hits;
  }
}
