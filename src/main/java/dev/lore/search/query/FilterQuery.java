package dev.lore.search.query;

import dev.lore.model.SearchFilter;
import dev.lore.search.index.Schema;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** What a hit must be, as a query that scores nothing. */
public final class FilterQuery {
  private FilterQuery() {}

  /** All that a filter lets through. */
  public static Query of(SearchFilter filter) {
    var query = new BooleanQuery.Builder();
    query.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
    add(query, Schema.KIND, filter.kinds().stream().map(kind -> kind.word()).toList());
    add(query, Schema.DOMAIN, filter.domains());
    add(
        query,
        Schema.INTEGRATION,
        filter.integrations().stream().map(name -> name.toLowerCase(Locale.ROOT)).toList());
    add(query, Schema.LAYER, filter.layers().stream().map(layer -> layer.name()).toList());
    var under = folder(filter.under());
    if (!under.isEmpty()) {
      query.add(new TermQuery(new Term(Schema.UNDER, under)), Occur.FILTER);
    }
    if (!filter.since().isEmpty()) {
      long day = LocalDate.parse(filter.since()).toEpochDay();
      query.add(LongField.newRangeQuery(Schema.DAY, day, Long.MAX_VALUE), Occur.FILTER);
    }
    if (!filter.archived()) {
      query.add(new TermQuery(new Term(Schema.ARCHIVED, "yes")), Occur.MUST_NOT);
    }
    return query.build();
  }

  private static void add(BooleanQuery.Builder query, String field, Collection<String> values) {
    if (!values.isEmpty()) {
      query.add(
          new TermInSetQuery(field, values.stream().map(BytesRef::new).toList()), Occur.FILTER);
    }
  }

  /** A folder as it is indexed: {@code src} of {@code ./src/}. */
  private static String folder(String path) {
    var tidy = path.startsWith("./") ? path.substring(2) : path;
    return tidy.endsWith("/") ? tidy.substring(0, tidy.length() - 1) : tidy;
  }
}
