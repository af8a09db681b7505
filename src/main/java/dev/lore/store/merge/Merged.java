package dev.lore.store.merge;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines that a merge gave.
 *
 * @param lines without their line feeds, markers among them where there are conflicts
 * @param conflicts how many
 */
record Merged(List<String> lines, int conflicts) {
  static final Merged NOTHING = new Merged(List.of(), 0);

  static Merged clean(List<String> lines) {
    return new Merged(lines, 0);
  }

  Merged below(List<String> above) {
    var all = new ArrayList<>(above);
    all.addAll(lines);
    return new Merged(all, conflicts);
  }
}
