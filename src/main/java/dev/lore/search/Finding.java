package dev.lore.search;

import dev.lore.model.Factor;
import dev.lore.model.Hit;
import dev.lore.model.Hits;
import dev.lore.model.Search;
import dev.lore.search.index.PassageDocument;
import dev.lore.search.index.Schema;
import dev.lore.search.index.Snapshot;
import dev.lore.search.meaning.Meanings;
import dev.lore.search.meaning.Nearest;
import dev.lore.search.query.FilterQuery;
import dev.lore.search.query.Fragments;
import dev.lore.search.query.WordQuery;
import dev.lore.search.rank.Fusion;
import dev.lore.search.rank.Ranking;
import dev.lore.search.text.CodeAnalyzer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSortField;
import org.jspecify.annotations.Nullable;

/**
 * One search through one state of the index: candidates by words and by meaning, fused, ranked, and
 * the page that was asked for.
 */
final class Finding {
  /** How many candidates words and meaning each bring forward. */
  private static final int CANDIDATES = 200;

  private final Search search;
  private final Snapshot index;
  private final IndexSearcher searcher;
  private final CodeAnalyzer analyzer;
  private final Query filter;
  private final List<String> notes = new ArrayList<>();
  private Set<String> terms = Set.of();

  Finding(Search search, Snapshot index, CodeAnalyzer analyzer) {
    this.search = search;
    this.index = index;
    this.searcher = index.searcher();
    this.analyzer = analyzer;
    this.filter = FilterQuery.of(search.filter());
  }

  Hits hits(@Nullable Meanings meanings, Predicate<String> exists, long today) throws IOException {
    var ranked =
        search.text().isBlank() ? ranked(all(), exists, today) : layers(meanings, exists, today);
    var hits = new ArrayList<Hit>();
    int end = Math.min(ranked.size(), search.offset() + search.limit());
    for (var next : ranked.subList(Math.min(search.offset(), end), end)) {
      var passage = PassageDocument.read(index.reader(), next.document());
      var fragments = Fragments.of(passage, terms, analyzer);
      hits.add(new Hit(passage, next.score(), fragments, next.factors()));
    }
    return new Hits(List.copyOf(hits), ranked.size(), List.copyOf(notes));
  }

  /**
   * As many candidates as the page needs, layer by layer: further ones come behind, and change
   * nothing of the pages before.
   */
  private List<Ranking> layers(@Nullable Meanings meanings, Predicate<String> exists, long today)
      throws IOException {
    var all = new ArrayList<Ranking>();
    var known = new HashSet<Integer>();
    boolean more = true;
    for (int most = CANDIDATES; more; most += CANDIDATES) {
      var candidates = fused(meanings, most);
      candidates.keySet().removeAll(known);
      known.addAll(candidates.keySet());
      all.addAll(ranked(candidates, exists, today));
      more = !candidates.isEmpty() && most < search.offset() + search.limit();
    }
    return all;
  }

  private List<Ranking> ranked(
      Map<Integer, List<Factor>> candidates, Predicate<String> exists, long today)
      throws IOException {
    return Ranking.of(index.reader(), candidates, search.touched(), exists, today);
  }

  /** All that the filter lets through, the youngest if they are many. */
  private Map<Integer, List<Factor>> all() throws IOException {
    var day = new SortedNumericSortField(Schema.DAY, SortField.Type.LONG, true);
    day.setMissingValue(Long.MIN_VALUE);
    var candidates = new HashMap<Integer, List<Factor>>();
    for (var found :
        searcher.search(filter, Search.DEEPEST + Search.MOST, new Sort(day)).scoreDocs) {
      candidates.put(found.doc, List.of(new Factor("filter", 1, "all that the filter asks for")));
    }
    return candidates;
  }

  private Map<Integer, List<Factor>> fused(@Nullable Meanings meanings, int most)
      throws IOException {
    notes.clear();
    var words = WordQuery.of(search.text(), index.reader(), analyzer);
    terms = words.terms();
    var query =
        new BooleanQuery.Builder().add(words.query(), Occur.MUST).add(filter, Occur.FILTER).build();
    var byWords = searcher.search(query, most).scoreDocs;
    var byMeaning =
        meanings == null ? Nearest.NONE : meanings.nearest(search.text(), searcher, filter, most);
    notes.addAll(byMeaning.notes());
    if (byWords.length == 0 && byMeaning.documents().length > 0) {
      notes.add("Nothing has any of these words: what follows is nearest in meaning.");
    }
    return Fusion.of(byWords, byMeaning.documents(), byMeaning.coverage());
  }
}
