package dev.lore.search.rank;

import dev.lore.search.index.Schema;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedNumericDocValues;
import org.jspecify.annotations.Nullable;

/** Reads the histories of documents, asked for in ascending order. For one thread. */
final class Histories {
  private final IndexReader reader;
  private @Nullable Columns columns;

  Histories(IndexReader reader) {
    this.reader = reader;
  }

  /** The history of a document behind all that were asked for. */
  History of(int document) throws IOException {
    var leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
    var known = columns;
    if (known == null || known.leaf != leaf) {
      known = new Columns(leaf);
      columns = known;
    }
    return known.history(document - leaf.docBase);
  }

  /** What one segment keeps beside its documents. */
  private static final class Columns {
    private final LeafReaderContext leaf;
    private final BinaryDocValues key;
    private final BinaryDocValues files;
    private final SortedNumericDocValues confirmed;
    private final SortedNumericDocValues refuted;
    private final SortedNumericDocValues day;
    private final SortedNumericDocValues aside;

    private Columns(LeafReaderContext leaf) throws IOException {
      this.leaf = leaf;
      var segment = leaf.reader();
      key = DocValues.getBinary(segment, Schema.KEY);
      files = DocValues.getBinary(segment, Schema.FILES);
      confirmed = DocValues.getSortedNumeric(segment, Schema.CONFIRMED);
      refuted = DocValues.getSortedNumeric(segment, Schema.REFUTED);
      day = DocValues.getSortedNumeric(segment, Schema.DAY);
      aside = DocValues.getSortedNumeric(segment, Schema.ASIDE);
    }

    private History history(int place) throws IOException {
      var name = text(key, place);
      var paths = text(files, place);
      return new History(
          identity(name),
          (int) number(confirmed, place, 0),
          (int) number(refuted, place, 0),
          number(day, place, History.NO_DAY),
          paths.isEmpty() ? List.of() : List.of(paths.split("\n", -1)),
          number(aside, place, 0) == 1);
    }

    /** Ids that Lore gave are one thing wherever they stand; others are so in their file. */
    private static String identity(String key) {
      var id = key.substring(key.lastIndexOf('\0') + 1);
      return id.startsWith("l-") ? id : key;
    }

    private static long number(SortedNumericDocValues column, int place, long without)
        throws IOException {
      return column.advanceExact(place) ? column.nextValue() : without;
    }

    private static String text(BinaryDocValues column, int place) throws IOException {
      return column.advanceExact(place) ? column.binaryValue().utf8ToString() : "";
    }
  }
}
