package dev.lore.search.query;

import dev.lore.search.index.Schema;
import dev.lore.search.text.CodeAnalyzer;
import dev.lore.search.text.StopWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * The words of a text as a query: any of them may match, rare ones count most, and in a title half
 * as much again. Of a long text the most telling words are taken.
 *
 * @param terms what is looked for, most telling first
 * @param query looks for it; nothing of the text is read as syntax
 */
public record WordQuery(Set<String> terms, Query query) {
  /** Terms of a text that are looked at: twice what 10,000 words have. */
  private static final int LOOKED_AT = 40_000;

  /** Terms that are looked for; each is a clause a field, of the 1,024 that Lucene allows. */
  private static final int LOOKED_FOR = 64;

  /** Beside 1 for the text, which the title is part of; decision 30 has what others did. */
  private static final float TITLE_WEIGHT = 0.5f;

  private record Telling(String term, double weight) {}

  /** The query for a text; it has no terms where the index knows none of the words. */
  public static WordQuery of(String text, IndexReader reader, CodeAnalyzer analyzer)
      throws IOException {
    var counts = new LinkedHashMap<String, Integer>();
    var inOrder = analyzer.terms(text, LOOKED_AT);
    for (var term : inOrder) {
      counts.merge(term.text(), 1, Integer::sum);
    }
    if (!counts.keySet().stream().allMatch(StopWords::has)) {
      counts.keySet().removeIf(StopWords::has);
    }
    var chosen = mostTelling(counts, reader);
    var query = new BooleanQuery.Builder();
    for (var telling : chosen) {
      float count = (float) (1 + Math.log(counts.getOrDefault(telling.term(), 1)));
      query.add(term(Schema.TEXT, telling.term(), count), Occur.SHOULD);
      query.add(term(Schema.TITLE, telling.term(), TITLE_WEIGHT * count), Occur.SHOULD);
    }
    var terms = chosen.stream().map(Telling::term).collect(Collectors.toUnmodifiableSet());
    Phrases.of(text, inOrder, terms, analyzer).forEach(phrase -> query.add(phrase, Occur.SHOULD));
    return new WordQuery(terms, query.build());
  }

  private static List<Telling> mostTelling(Map<String, Integer> counts, IndexReader reader)
      throws IOException {
    var telling = new ArrayList<Telling>();
    for (var entry : counts.entrySet()) {
      int documents = reader.docFreq(new Term(Schema.TEXT, entry.getKey()));
      if (documents > 0) {
        double rare = Math.log(1 + (double) reader.maxDoc() / documents);
        telling.add(new Telling(entry.getKey(), rare * (1 + Math.log(entry.getValue()))));
      }
    }
    telling.sort(Comparator.comparingDouble(Telling::weight).reversed());
    return telling.subList(0, Math.min(LOOKED_FOR, telling.size()));
  }

  private static Query term(String field, String term, float weight) {
    return new BoostQuery(new TermQuery(new Term(field, term)), weight);
  }
}
