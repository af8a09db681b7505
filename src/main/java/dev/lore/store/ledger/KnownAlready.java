package dev.lore.store.ledger;

import dev.lore.model.Learning;
import java.util.ArrayList;
import java.util.List;

/**
 * What the sender of a learning is told where another one stands for it: what of theirs is nowhere
 * now, and where it may go.
 */
final class KnownAlready {
  private final Learning sent;
  private final Learning known;
  private final boolean archived;

  /**
   * An answer.
   *
   * @param known what stands, and was confirmed
   * @param archived whether in the archive
   */
  KnownAlready(Learning sent, Learning known, boolean archived) {
    this.sent = sent;
    this.known = known;
    this.archived = archived;
  }

  /** A sentence for each thing. */
  List<String> notes() {
    var notes = new ArrayList<String>();
    var unkept = unkept();
    if (!known.says(sent.insight())) {
      notes.add(
          "this text was not kept: its key stands for "
              + known.id()
              + ", which says something else; send it with another key");
    } else if (!unkept.isEmpty()) {
      notes.add(
          "the text was known, and "
              + String.join(" and ", unkept)
              + " that came with it "
              + (unkept.size() == 1 ? "was" : "were")
              + " not kept; add "
              + (unkept.size() == 1 ? "it" : "them")
              + (archived ? " once it is restored" : " at " + known.at()));
    }
    if (archived) {
      notes.add(
          known.id() + " is archived; `lore learnings restore " + known.id() + "` brings it back");
    }
    return notes;
  }

  private List<String> unkept() {
    var unkept = new ArrayList<String>();
    if (!plain(known.context()).contains(plain(sent.context()))) {
      unkept.add("the context");
    }
    if (!known.files().containsAll(sent.files())) {
      unkept.add("the list of files");
    }
    if (!sent.integration().isEmpty() && !sent.integration().equals(known.integration())) {
      unkept.add("the integration");
    }
    if (!sent.kind().isEmpty() && !sent.kind().equals(known.kind())) {
      unkept.add("the kind");
    }
    return unkept;
  }

  private static String plain(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
