package dev.lore.search.query;

import dev.lore.search.index.Schema;
import dev.lore.search.text.CodeAnalyzer;
import dev.lore.search.text.CodeAnalyzer.Term;
import dev.lore.search.text.StopWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;

/**
 * What the order of words adds: neighbours of the question that are near each other in a passage,
 * and what somebody has put in quotes. A passage without them is found as well.
 */
final class Phrases {
  private static final Pattern QUOTED = Pattern.compile("[\"“]([^\"“”]{1,300})[\"”]");
  private static final int MOST_QUOTED = 8;
  private static final float QUOTED_WEIGHT = 2;

  private static final int MOST_PAIRS = 16;
  private static final int NEAR = 2;

  /** Beside 1 for each word: higher ones were no better on any collection tried. */
  private static final float PAIR_WEIGHT = 0.3f;

  private Phrases() {}

  static List<Query> of(String text, List<Term> terms, Set<String> known, CodeAnalyzer analyzer) {
    var phrases = new ArrayList<Query>();
    var quoted = QUOTED.matcher(text);
    while (phrases.size() < MOST_QUOTED && quoted.find()) {
      var words = inARow(analyzer.terms(quoted.group(1), 50)).stream().map(Term::text).toList();
      if (words.size() > 1) {
        phrases.add(phrase(0, QUOTED_WEIGHT, words));
      }
    }
    int most = phrases.size() + MOST_PAIRS;
    var row = inARow(terms).stream().map(Term::text).filter(t -> !StopWords.has(t)).toList();
    for (int i = 0; i + 1 < row.size() && phrases.size() < most; i++) {
      var pair = row.subList(i, i + 2);
      if (known.containsAll(pair) && !pair.get(0).equals(pair.get(1))) {
        phrases.add(phrase(NEAR, PAIR_WEIGHT, pair));
      }
    }
    return phrases;
  }

  /** The parts without the names that they make up: only those stand one place after another. */
  private static List<Term> inARow(List<Term> terms) {
    var row = new ArrayList<Term>();
    for (int i = 0; i < terms.size(); i++) {
      if (i + 1 == terms.size() || terms.get(i + 1).start() >= terms.get(i).end()) {
        row.add(terms.get(i));
      }
    }
    return row;
  }

  private static Query phrase(int slop, float weight, List<String> words) {
    return new BoostQuery(new PhraseQuery(slop, Schema.TEXT, words.toArray(String[]::new)), weight);
  }
}
