package dev.lore.search.rank;

import dev.lore.search.index.Schema;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.ReaderUtil;

/**
 * What is known of a passage besides its text.
 *
 * @param id its id
 * @param confirmed how many times somebody said the same
 * @param refuted how many times somebody said that it is wrong
 * @param day counted from 1970, or {@link #NO_DAY}
 * @param files what it is about
 * @param archived whether it was put aside
 */
record History(
    String id, int confirmed, int refuted, long day, List<String> files, boolean archived) {
  static final long NO_DAY = Long.MIN_VALUE;

  static History of(IndexReader reader, int document) throws IOException {
    var leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
    int place = document - leaf.docBase;
    var key = text(leaf.reader(), Schema.KEY, place);
    var files = text(leaf.reader(), Schema.FILES, place);
    return new History(
        key.substring(key.lastIndexOf('\0') + 1),
        (int) number(leaf.reader(), Schema.CONFIRMED, place, 0),
        (int) number(leaf.reader(), Schema.REFUTED, place, 0),
        number(leaf.reader(), Schema.DAY, place, NO_DAY),
        files.isEmpty() ? List.of() : List.of(files.split("\n")),
        number(leaf.reader(), Schema.ASIDE, place, 0) == 1);
  }

  private static long number(LeafReader reader, String field, int place, long without)
      throws IOException {
    var values = DocValues.getSortedNumeric(reader, field);
    return values.advanceExact(place) ? values.nextValue() : without;
  }

  private static String text(LeafReader reader, String field, int place) throws IOException {
    var values = DocValues.getBinary(reader, field);
    return values.advanceExact(place) ? values.binaryValue().utf8ToString() : "";
  }
}
