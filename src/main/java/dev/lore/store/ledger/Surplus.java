package dev.lore.store.ledger;

import dev.lore.model.Learning;
import dev.lore.store.edit.ExpertiseText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Which learnings leave a file that has grown too long: superseded ones first, then the oldest. */
final class Surplus {
  private Surplus() {}

  /** The ids of those that leave, {@code lines} or a little more in all. */
  static List<String> of(ExpertiseText text, Set<String> staying, int lines) {
    var order =
        Comparator.comparing((Learning learning) -> !text.isSuperseded(learning.id()))
            .thenComparing(learning -> text.since(learning.id()));
    var leaving = new ArrayList<String>();
    int left = lines;
    for (var learning : text.learnings().stream().sorted(order).toList()) {
      var entry = left > 0 && !staying.contains(learning.id()) ? text.movable(learning.id()) : null;
      if (entry != null) {
        leaving.add(learning.id());
        left -= (int) entry.text().lines().count();
      }
    }
    return leaving;
  }
}
