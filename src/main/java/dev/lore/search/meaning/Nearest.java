package dev.lore.search.meaning;

import java.util.List;
import org.apache.lucene.search.ScoreDoc;

/**
 * What is nearest to a question.
 *
 * @param documents nearest first, with their cosines
 * @param coverage which share of the documents asked has vectors, from 0 to 1
 * @param notes what the asker should know, a sentence each
 */
@SuppressWarnings("ArrayRecordComponent")
public record Nearest(ScoreDoc[] documents, double coverage, List<String> notes) {
  /** Nothing, and that is how it should be. */
  public static final Nearest NONE = new Nearest(new ScoreDoc[0], 0, List.of());

  static Nearest none(String note) {
    return new Nearest(NONE.documents(), 0, List.of(note));
  }
}
