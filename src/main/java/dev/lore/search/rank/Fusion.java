package dev.lore.search.rank;

import dev.lore.model.Factor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.ScoreDoc;

/**
 * One score of two: how well the words fit, as a share of the best that any passage has, and how
 * near the meaning is, between the nearest and the farthest of the candidates.
 *
 * <p>Adding scores keeps what ranks throw away: by how much the first is ahead. It was better than
 * reciprocal ranks on each collection tried (decision 30).
 */
public final class Fusion {
  /** What meaning counts where every passage has a vector. */
  private static final double MEANING = 0.5;

  /**
   * The least cosine by which a passage is found that has none of the words. With this model what
   * has nothing to do with a question is at .45 to .6; leaving out what is below cost no collection
   * anything (decision 30).
   */
  private static final float LIKE = 0.55f;

  private Fusion() {}

  /**
   * The candidates with what words and meaning give them.
   *
   * @param words found by words, best first
   * @param meaning found by meaning, nearest first
   * @param vectors which share of the passages has vectors: of few, the nearest says little
   */
  public static Map<Integer, List<Factor>> of(
      ScoreDoc[] words, ScoreDoc[] meaning, double vectors) {
    double share = meaning.length == 0 ? 0 : words.length == 0 ? 1 : MEANING * vectors;
    var factors = new HashMap<Integer, List<Factor>>();
    for (int i = 0; i < words.length; i++) {
      double part = words[i].score / words[0].score;
      add(
          factors,
          words[i].doc,
          "words",
          (1 - share) * part,
          i,
          percent(part) + " of the best score");
    }
    for (int i = 0; i < meaning.length; i++) {
      if (meaning[i].score < LIKE && !factors.containsKey(meaning[i].doc)) {
        continue;
      }
      double far = meaning[meaning.length - 1].score;
      double part = (meaning[i].score - far) / Math.max(meaning[0].score - far, 1e-6);
      var reason = "cosine " + hundredths(meaning[i].score);
      add(factors, meaning[i].doc, "meaning", share * part, i, reason);
    }
    return factors;
  }

  private static void add(
      Map<Integer, List<Factor>> factors,
      int document,
      String name,
      double value,
      int before,
      String reason) {
    factors
        .computeIfAbsent(document, d -> new ArrayList<>())
        .add(new Factor(name, value, "number " + (before + 1) + " by " + name + ", " + reason));
  }

  /** With two digits; a formatter takes as long as all the rest here. */
  private static String hundredths(float cosine) {
    int hundredths = Math.round(Math.abs(cosine) * 100);
    var digits = hundredths / 100 + (hundredths % 100 < 10 ? ".0" : ".") + hundredths % 100;
    return cosine < 0 ? "-" + digits : digits;
  }

  private static String percent(double part) {
    return Math.round(part * 100) + " %";
  }
}
