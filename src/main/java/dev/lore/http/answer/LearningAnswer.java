package dev.lore.http.answer;

import dev.lore.model.KeptLearning;
import dev.lore.model.Layer;
import java.util.List;

/**
 * A learning and who keeps it.
 *
 * @param at where in the project's files it stands
 */
public record LearningAnswer(
    String id,
    String domain,
    Layer layer,
    boolean archived,
    String date,
    String insight,
    String context,
    List<String> files,
    String integration,
    String kind,
    int confirmed,
    int refuted,
    PlaceAnswer at) {
  /** The answer that shows {@code kept}. */
  public static LearningAnswer of(KeptLearning kept) {
    var learning = kept.learning();
    return new LearningAnswer(
        learning.id(),
        kept.domain(),
        kept.layer(),
        kept.archived(),
        learning.date(),
        learning.insight(),
        learning.context(),
        learning.files(),
        learning.integration(),
        learning.kind(),
        learning.confirmed(),
        learning.refuted(),
        PlaceAnswer.of(learning.at()));
  }
}
