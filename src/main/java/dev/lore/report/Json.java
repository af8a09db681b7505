package dev.lore.report;

import static java.nio.charset.StandardCharsets.UTF_16BE;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import dev.lore.model.Fault;
import dev.lore.model.Location;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * One JSON document while it is written, field by field in the order of the calls; equal calls give
 * equal bytes on every system.
 *
 * <p>Only ASCII is written and the rest escaped (RFC 8259, section 7), so that no control or
 * bidirectional character of an audited tree reaches a terminal that shows the document. A lone
 * surrogate, which parsers read differently (section 8.2), becomes U+FFFD. A document that breaks
 * off is left open, never closed to look whole.
 */
public final class Json {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
          .build();

  private static final Separators SEPARATORS =
      Separators.createDefaultInstance()
          .withObjectFieldValueSpacing(Spacing.AFTER)
          .withObjectEmptySeparator("")
          .withArrayEmptySeparator("");

  private final JsonGenerator generator;

  /** Writes the fields of one object. */
  public interface Fields {
    void write() throws IOException;
  }

  /** Writes the fields of one object that stands for {@code item}. */
  public interface FieldsOf<T> {
    void write(T item) throws IOException;
  }

  private Json(JsonGenerator generator) {
    this.generator = generator;
  }

  /** Writes a document whose top is an object, flushes {@code out} and leaves it open. */
  public static void write(OutputStream out, FieldsOf<Json> fields) throws IOException {
    var indent = new DefaultIndenter("  ", "\n");
    var layout = new DefaultPrettyPrinter(SEPARATORS);
    layout.indentObjectsWith(indent);
    layout.indentArraysWith(indent);
    write(out, layout, fields);
  }

  /** The same on one line, where room is dear. */
  public static void compact(OutputStream out, FieldsOf<Json> fields) throws IOException {
    write(out, new MinimalPrettyPrinter(), fields);
  }

  private static void write(OutputStream out, PrettyPrinter layout, FieldsOf<Json> fields)
      throws IOException {
    try (JsonGenerator generator = FACTORY.createGenerator(out)) {
      generator.setPrettyPrinter(layout);
      generator.writeStartObject();
      fields.write(new Json(generator));
      generator.writeEndObject();
      generator.writeRaw('\n');
      generator.flush();
    }
  }

  /** {@code text} with each lone surrogate replaced by U+FFFD, as UTF-16's own encoder does. */
  public static String wellFormed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return new String(text.getBytes(UTF_16BE), UTF_16BE);
      }
    }
    return text;
  }

  /** A string. */
  public void text(String name, String value) throws IOException {
    generator.writeStringField(name, wellFormed(value));
  }

  /** A whole number. */
  public void number(String name, int value) throws IOException {
    generator.writeNumberField(name, value);
  }

  /** A number, to four decimals. */
  public void decimal(String name, double value) throws IOException {
    generator.writeFieldName(name);
    generator.writeNumber(BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_EVEN));
  }

  /** A boolean. */
  public void flag(String name, boolean value) throws IOException {
    generator.writeBooleanField(name, value);
  }

  /** An object. */
  public void object(String name, Fields fields) throws IOException {
    generator.writeObjectFieldStart(name);
    fields.write();
    generator.writeEndObject();
  }

  /** An array that holds one object an item. */
  public <T> void objects(String name, Iterable<T> items, FieldsOf<T> fields) throws IOException {
    generator.writeArrayFieldStart(name);
    for (T item : items) {
      generator.writeStartObject();
      fields.write(item);
      generator.writeEndObject();
    }
    generator.writeEndArray();
  }

  /** The fields {@code path}, {@code line} and {@code column}. */
  public void place(Location at) throws IOException {
    text("path", at.path());
    number("line", at.line());
    number("column", at.column());
  }

  /** The array {@code faults}: what could not be used, where, and the way out. */
  public void faults(Iterable<Fault> faults) throws IOException {
    objects(
        "faults",
        faults,
        fault -> {
          place(fault.at());
          text("problem", fault.problem());
          text("advice", fault.advice());
        });
  }

  /** An array of strings. */
  public void texts(String name, Iterable<String> values) throws IOException {
    generator.writeArrayFieldStart(name);
    for (String value : values) {
      generator.writeString(wellFormed(value));
    }
    generator.writeEndArray();
  }
}
