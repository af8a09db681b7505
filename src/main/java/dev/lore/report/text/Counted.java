package dev.lore.report.text;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Counts in words: {@code 1 file}, {@code 2 files}, {@code 1 P0, 2 P1}. */
final class Counted {
  private Counted() {}

  /** {@code count} and {@code noun}, which takes an s for its plural. */
  static String of(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  /** How many {@code items} there are of each kind, in the kinds' order, absent ones left out. */
  static <T, K extends Enum<K>> String byKind(
      List<T> items, Function<T, K> kind, Function<K, String> label) {
    Map<K, Long> counts =
        items.stream().collect(Collectors.groupingBy(kind, TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .map(count -> count.getValue() + " " + label.apply(count.getKey()))
        .collect(Collectors.joining(", "));
  }
}
