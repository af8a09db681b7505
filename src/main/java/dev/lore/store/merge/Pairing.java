package dev.lore.store.merge;

import dev.lore.store.yaml.Outline.Kind;
import dev.lore.store.yaml.Outline.Part;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Which part of one version is which of another: by key or id, then by text, then, so that an entry
 * that both sides rewrote is not taken for two new ones, by likeness.
 */
final class Pairing {
  /** Two texts with half of their words in common are versions of one. */
  private static final double ALIKE = 0.5;

  /** The most comparisons by likeness; two long lists without a word in common need no more. */
  private static final long MOST = 250_000;

  private final List<Part> from;
  private final List<Part> to;
  private final List<Identity> fromIds;
  private final List<Identity> toIds;
  private final int[] partner;
  private final boolean[] taken;

  private Pairing(List<Part> from, List<Part> to) {
    this.from = from;
    this.to = to;
    fromIds = from.stream().map(Identity::of).toList();
    toIds = to.stream().map(Identity::of).toList();
    partner = new int[from.size()];
    taken = new boolean[to.size()];
    Arrays.fill(partner, -1);
  }

  /** For each of {@code from} the index of the same entry in {@code to}, or -1. */
  static int[] exact(List<Part> from, List<Part> to) {
    var pairing = new Pairing(from, to);
    pairing.pair(Identity::key);
    pairing.pair(Identity::text);
    return pairing.partner;
  }

  /** The same, rewritten entries included. */
  static int[] alike(List<Part> from, List<Part> to) {
    var pairing = new Pairing(from, to);
    pairing.pair(Identity::key);
    pairing.pair(Identity::text);
    pairing.pairInPlace();
    pairing.pairAlike();
    return pairing.partner;
  }

  private void pair(Function<Identity, String> property) {
    Map<String, Deque<Integer>> free = new HashMap<>();
    for (int j = 0; j < to.size(); j++) {
      if (!taken[j]) {
        free.computeIfAbsent(property.apply(toIds.get(j)), key -> new ArrayDeque<>()).add(j);
      }
    }
    for (int i = 0; i < from.size(); i++) {
      var key = property.apply(fromIds.get(i));
      var candidates = free.get(key);
      if (partner[i] < 0 && !key.isEmpty() && candidates != null && !candidates.isEmpty()) {
        take(i, candidates.remove());
      }
    }
  }

  private void take(int i, int j) {
    partner[i] = j;
    taken[j] = true;
  }

  /** Pairs entries that stand alone between the same two neighbours; at the end they are new. */
  private void pairInPlace() {
    for (int i = 0; i + 1 < from.size(); i++) {
      int before = i == 0 ? -1 : partner[i - 1];
      int j = before + 1;
      if (partner[i] < 0
          && (i == 0 || before >= 0)
          && j + 1 < to.size()
          && partner[i + 1] == j + 1
          && may(i, j)) {
        take(i, j);
      }
    }
  }

  private void pairAlike() {
    var left = IntStream.range(0, from.size()).filter(i -> partner[i] < 0).boxed().toList();
    var right = IntStream.range(0, to.size()).filter(j -> !taken[j]).boxed().toList();
    if ((long) left.size() * right.size() > MOST) {
      return;
    }
    var words = new ArrayList<Set<String>>();
    right.forEach(j -> words.add(Identity.words(to.get(j))));
    for (int i : left) {
      var own = Identity.words(from.get(i));
      int best = -1;
      double most = ALIKE;
      for (int k = 0; k < right.size(); k++) {
        double likeness = likeness(own, words.get(k));
        if (likeness >= most && may(i, right.get(k))) {
          best = right.get(k);
          most = likeness;
        }
      }
      if (best >= 0) {
        take(i, best);
      }
    }
  }

  /** Whether one may be the other rewritten: fields and single words are what their names say. */
  private boolean may(int i, int j) {
    return !taken[j]
        && from.get(i).kind() == to.get(j).kind()
        && from.get(i).kind() != Kind.FIELD
        && !(fromIds.get(i).hasId() && toIds.get(j).hasId())
        && !(isWord(from.get(i)) || isWord(to.get(j)));
  }

  private static boolean isWord(Part part) {
    var text = part.value().text();
    return part.kind() == Kind.ITEM && text != null && text.strip().matches("\\S*");
  }

  /** Dice's coefficient. */
  private static double likeness(Set<String> one, Set<String> other) {
    long common = one.stream().filter(other::contains).count();
    return 2.0 * common / (one.size() + other.size());
  }
}
