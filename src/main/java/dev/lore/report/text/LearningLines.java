package dev.lore.report.text;

import dev.lore.model.KeptLearning;
import dev.lore.model.Layer;
import dev.lore.model.Voice;
import java.io.IOException;
import java.util.List;

/** Learnings as lines for people: many as a table, one as a page. */
public final class LearningLines {
  private static final int NAMES = 12;

  private LearningLines() {}

  /** Id, date, domain and insight, a line each. */
  public static void table(List<KeptLearning> learnings, Appendable out) throws IOException {
    int domains =
        learnings.stream().mapToInt(kept -> Printable.width(domain(kept))).max().orElse(0);
    for (var kept : learnings) {
      var learning = kept.learning();
      out.append(
          Printable.padded(Printable.text(learning.id()), NAMES)
              + "  "
              + Printable.padded(Printable.text(learning.date()), 10)
              + "  "
              + Printable.padded(domain(kept), domains)
              + "  "
              + Printable.text(learning.insight())
              + "\n");
    }
  }

  /** All that is known of one. */
  public static void page(KeptLearning kept, Appendable out) throws IOException {
    var learning = kept.learning();
    line("id", learning.id(), out);
    line("at", learning.at().toString(), out);
    line("domain", domain(kept), out);
    line("date", learning.date(), out);
    line("insight", learning.insight(), out);
    line("context", learning.context(), out);
    for (var file : learning.files()) {
      line("file", file, out);
    }
    line("integration", learning.integration(), out);
    line("kind", learning.kind(), out);
    for (var voice : Voice.values()) {
      int times = learning.times(voice);
      line(voice.key(), times == 0 ? "" : times + "×", out);
    }
  }

  private static void line(String name, String value, Appendable out) throws IOException {
    if (!value.isEmpty()) {
      out.append(Printable.padded(name, NAMES) + Printable.text(value) + "\n");
    }
  }

  private static String domain(KeptLearning kept) {
    var where = kept.archived() ? " (archive)" : kept.layer() == Layer.TOOLKIT ? " (toolkit)" : "";
    return Printable.text(kept.domain()) + where;
  }
}
