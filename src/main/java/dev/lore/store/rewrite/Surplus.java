package dev.lore.store.rewrite;

import dev.lore.model.Learning;
import dev.lore.store.edit.ExpertiseText;
import dev.lore.store.entry.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Which learnings leave a file that has grown too long: superseded ones first, then the oldest. */
final class Surplus {
  private Surplus() {}

  /** The entries that leave, {@code lines} or a little more in all. */
  static List<Entry> of(ExpertiseText text, Set<String> staying, int lines) {
    var order =
        Comparator.comparing((Learning learning) -> !text.isSuperseded(learning.id()))
            .thenComparing(learning -> text.since(learning.id()));
    var leaving = new ArrayList<Entry>();
    int left = lines;
    for (var learning : text.learnings().stream().sorted(order).toList()) {
      var entry = left > 0 && !staying.contains(learning.id()) ? text.movable(learning.id()) : null;
      if (entry != null) {
        leaving.add(entry);
        left -= (int) entry.text().lines().count();
      }
    }
    return leaving;
  }
}
