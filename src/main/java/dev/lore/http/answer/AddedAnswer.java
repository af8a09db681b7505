package dev.lore.http.answer;

import dev.lore.model.AddedLearning;
import dev.lore.model.KeptLearning;
import dev.lore.model.Layer;
import java.util.List;

/**
 * What became of a learning.
 *
 * @param learning the one that is kept; where somebody said the same before, the first one
 * @param added whether it was not known before
 * @param notes what else was mended on the way
 */
public record AddedAnswer(LearningAnswer learning, boolean added, List<String> notes) {
  /** The answer that shows {@code added}. */
  public static AddedAnswer of(AddedLearning added) {
    var kept = new KeptLearning(added.domain(), Layer.PROJECT, added.archived(), added.learning());
    return new AddedAnswer(LearningAnswer.of(kept), added.fresh(), added.notes());
  }
}
