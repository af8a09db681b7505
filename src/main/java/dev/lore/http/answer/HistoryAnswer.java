package dev.lore.http.answer;

import dev.lore.model.LearningEvent;
import dev.lore.model.LearningHistory;
import java.util.List;

/**
 * What became of a learning, as far as files and git tell.
 *
 * @param events the oldest first; those without a date last
 * @param notes what could not be looked at
 */
public record HistoryAnswer(
    LearningAnswer learning, List<LearningEvent> events, List<String> notes) {
  /** The answer that shows {@code history}. */
  public static HistoryAnswer of(LearningHistory history) {
    return new HistoryAnswer(LearningAnswer.of(history.kept()), history.events(), history.notes());
  }
}
