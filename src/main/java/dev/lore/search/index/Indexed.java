package dev.lore.search.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;

/** What an index holds of one source. */
final class Indexed {
  private Indexed() {}

  /** The keys of its documents, with the prints of their passages. */
  static Map<String, Long> of(IndexReader reader, String source) throws IOException {
    var prints = new HashMap<String, Long>();
    for (var leaf : reader.leaves()) {
      PostingsEnum documents =
          leaf.reader().postings(new Term(Schema.SOURCE, source), PostingsEnum.NONE);
      if (documents == null) {
        continue;
      }
      var live = leaf.reader().getLiveDocs();
      var keys = leaf.reader().getBinaryDocValues(Schema.KEY);
      var values = leaf.reader().getNumericDocValues(Schema.PRINT);
      while (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        int document = documents.docID();
        if ((live == null || live.get(document))
            && keys.advanceExact(document)
            && values.advanceExact(document)) {
          prints.put(keys.binaryValue().utf8ToString(), values.longValue());
        }
      }
    }
    return prints;
  }
}
