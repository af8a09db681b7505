package dev.lore.search.rank;

import dev.lore.model.Factor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.lucene.index.IndexReader;

/**
 * Candidates in their final order: what words and meaning give them, times what their history says.
 *
 * @param document its number in the index
 * @param score words and meaning added, times all other factors
 * @param factors how it came about
 */
public record Ranking(int document, double score, List<Factor> factors) {
  /** Of the same score, the younger one first, and in the end by id, the same on every machine. */
  private static final Comparator<Ranked> ORDER =
      Comparator.comparingDouble((Ranked ranked) -> -ranked.ranking().score())
          .thenComparing(
              Comparator.comparingLong((Ranked ranked) -> ranked.history().day()).reversed())
          .thenComparing(ranked -> ranked.history().id());

  /**
   * All candidates, best first, of one id only the best.
   *
   * @param candidates with what words and meaning give them
   * @param touched the files that the asker works on
   * @param exists whether there is such a file
   * @param today counted in days from 1970
   */
  public static List<Ranking> of(
      IndexReader reader,
      Map<Integer, List<Factor>> candidates,
      List<String> touched,
      Predicate<String> exists,
      long today)
      throws IOException {
    var usefulness = new Usefulness(touched, exists, today);
    var ranked = new ArrayList<Ranked>();
    var histories = new Histories(reader);
    for (var candidate : new TreeMap<>(candidates).entrySet()) {
      var history = histories.of(candidate.getKey());
      var factors = new ArrayList<>(candidate.getValue());
      double score = factors.stream().mapToDouble(Factor::value).sum();
      int fused = factors.size();
      usefulness.addTo(factors, history);
      for (var factor : factors.subList(fused, factors.size())) {
        score *= factor.value();
      }
      var ranking = new Ranking(candidate.getKey(), score, List.copyOf(factors));
      ranked.add(new Ranked(ranking, history));
    }
    ranked.sort(ORDER);
    var ids = new HashSet<String>();
    ranked.removeIf(next -> !ids.add(next.history().id()));
    return ranked.stream().map(Ranked::ranking).toList();
  }

  private record Ranked(Ranking ranking, History history) {}
}
