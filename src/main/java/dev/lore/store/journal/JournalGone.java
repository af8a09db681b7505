package dev.lore.store.journal;

import java.io.IOException;

/** Says that somebody has deleted the journal in the middle of a turn: nothing in it is granted. */
public final class JournalGone extends IOException {
  private static final long serialVersionUID = 1L;

  JournalGone(String file) {
    super(file + " was deleted while it was being written to");
  }
}
