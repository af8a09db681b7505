package dev.lore.report.text;

import dev.lore.model.LearningEvent;
import dev.lore.model.LearningHistory;
import java.io.IOException;
import java.util.Locale;

/** What became of a learning as lines for people: when, what, and who says so. */
public final class HistoryLines {
  private static final int DATE = 12;
  private static final int WHAT = 14;
  private static final int FROM = 9;

  private HistoryLines() {}

  /** An event a line, then what could not be looked at. */
  public static void list(LearningHistory history, Appendable out) throws IOException {
    for (var event : history.events()) {
      out.append(
          Printable.padded(event.date().isEmpty() ? "-" : Printable.text(event.date()), DATE)
              + Printable.padded(told(event), WHAT)
              + Printable.padded(lower(event.from()), FROM)
              + Printable.text(event.detail())
              + "\n");
    }
    for (var note : history.notes()) {
      out.append(Printable.text(note) + "\n");
    }
  }

  private static String told(LearningEvent event) {
    return lower(event.what()) + (event.times() > 1 ? " " + event.times() + "×" : "");
  }

  private static String lower(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }
}
