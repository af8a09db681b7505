package dev.lore.http.call;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param items in order
 * @param next the cursor of the next page; empty on the last
 */
public record Page<T>(List<T> items, String next) {
  /**
   * How a list is paged.
   *
   * @param scope what makes it this list and no other: its route and filters
   * @param order of the keys
   * @param cursor where it goes on; null for the beginning
   * @param limit the most items
   */
  record Terms(String scope, Comparator<String> order, @Nullable String cursor, int limit) {}

  /** The page of {@code all} that {@code terms} ask for; {@code key} is a different one an item. */
  static <T> Page<T> of(List<T> all, Function<T, String> key, Terms terms) {
    var after = terms.cursor() == null ? null : Cursor.key(terms.scope(), terms.cursor());
    var rest =
        all.stream()
            .filter(item -> after == null || terms.order().compare(key.apply(item), after) > 0)
            .sorted(Comparator.comparing(key, terms.order()))
            .toList();
    if (rest.size() <= terms.limit()) {
      return new Page<>(rest, "");
    }
    var page = rest.subList(0, terms.limit());
    return new Page<>(page, Cursor.of(terms.scope(), key.apply(page.getLast())));
  }
}
