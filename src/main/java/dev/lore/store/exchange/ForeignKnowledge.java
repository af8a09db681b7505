package dev.lore.store.exchange;

import dev.lore.model.Fault;
import java.util.ArrayList;
import java.util.List;

/**
 * What was read of other stores.
 *
 * @param entries in the order of their files
 * @param setAside what could not be read, and why
 */
public record ForeignKnowledge(List<ForeignEntry> entries, List<Fault> setAside) {
  /** Nothing yet, to be added to. */
  static ForeignKnowledge empty() {
    return new ForeignKnowledge(new ArrayList<>(), new ArrayList<>());
  }
}
