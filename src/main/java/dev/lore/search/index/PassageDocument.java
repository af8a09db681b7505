package dev.lore.search.index;

import dev.lore.model.Passage;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/** A passage as a document of the index, and back. */
public final class PassageDocument {
  private PassageDocument() {}

  /** Names the document of a passage; no two of one source share it. */
  static Term key(String source, Passage passage) {
    return new Term(Schema.KEY, Terms.bounded(source) + "\0" + Terms.bounded(passage.id()));
  }

  /** Tells whether a passage has changed. */
  static long print(Document document) {
    return document.getField(Schema.PRINT).numericValue().longValue();
  }

  static Document of(String source, Passage passage) {
    var bytes = PassageBytes.of(passage);
    var document = new Document();
    var key = key(source, passage).text();
    document.add(new StringField(Schema.KEY, key, Field.Store.NO));
    document.add(new BinaryDocValuesField(Schema.KEY, new BytesRef(key)));
    document.add(new NumericDocValuesField(Schema.PRINT, Print.of(bytes)));
    document.add(new NumericDocValuesField(Schema.MEANING, Print.of(Meaning.of(passage))));
    document.add(new StoredField(Schema.PASSAGE, bytes));
    addWords(document, passage);
    addFilters(document, source, passage);
    addNumbers(document, passage);
    return document;
  }

  /** The passage of a document. */
  public static Passage read(IndexReader reader, int document) throws IOException {
    return PassageBytes.read(
        reader
            .storedFields()
            .document(document, Set.of(Schema.PASSAGE))
            .getBinaryValue(Schema.PASSAGE));
  }

  private static void addWords(Document document, Passage passage) {
    var text = passage.title() + "\n" + passage.body();
    document.add(new TextField(Schema.TEXT, text, Field.Store.NO));
    var names = passage.integration() + "\n" + String.join("\n", passage.files());
    document.add(new TextField(Schema.TEXT, names, Field.Store.NO));
    if (Titles.weigh(passage.kind())) {
      document.add(new TextField(Schema.TITLE, passage.title(), Field.Store.NO));
    }
  }

  private static void addFilters(Document document, String source, Passage passage) {
    add(document, Schema.SOURCE, source);
    add(document, Schema.KIND, passage.kind().word());
    add(document, Schema.LAYER, passage.layer().name());
    add(document, Schema.DOMAIN, passage.domain());
    add(document, Schema.INTEGRATION, passage.integration().toLowerCase(Locale.ROOT));
    add(document, Schema.ARCHIVED, passage.archived() ? "yes" : "no");
    var places = Terms.folders(passage.files());
    places.addAll(Terms.folders(List.of(passage.at().path())));
    places.forEach(place -> add(document, Schema.UNDER, place));
  }

  private static void addNumbers(Document document, Passage passage) {
    document.add(new NumericDocValuesField(Schema.ASIDE, passage.archived() ? 1 : 0));
    document.add(new NumericDocValuesField(Schema.CONFIRMED, passage.confirmed()));
    document.add(new NumericDocValuesField(Schema.REFUTED, passage.refuted()));
    document.add(
        new BinaryDocValuesField(
            Schema.FILES, new BytesRef(String.join("\n", Terms.bounded(passage.files())))));
    day(passage.date())
        .ifPresent(day -> document.add(new LongField(Schema.DAY, day, Field.Store.NO)));
  }

  /** The day of a date that may have a time behind it, counted from 1970. */
  static OptionalLong day(String date) {
    try {
      var day = LocalDate.parse(date.length() > 10 ? date.substring(0, 10) : date);
      return OptionalLong.of(day.toEpochDay());
    } catch (DateTimeParseException e) {
      return OptionalLong.empty();
    }
  }

  private static void add(Document document, String field, String value) {
    document.add(new StringField(field, Terms.bounded(value), Field.Store.NO));
  }
}
