package dev.lore.parse.manifest.form;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import dev.lore.model.Location;
import dev.lore.parse.text.SourceText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * JSON with comments and trailing commas, which some tools allow; of a broken file the beginning.
 */
public final class JsonText {
  /**
   * A name and its text in an object.
   *
   * @param at where the name begins
   */
  public record Entry(Location at, String name, String value) {}

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  private JsonText() {}

  /**
   * The texts in what stands at the top under one of {@code names}: an object, or a list of them.
   */
  public static List<Entry> entries(SourceText source, Set<String> names) {
    var found = new ArrayList<Entry>();
    try (var parser = JSON.createParser(source.text())) {
      if (parser.nextToken() == JsonToken.START_OBJECT) {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
          boolean wanted = names.contains(parser.currentName());
          parser.nextToken();
          if (wanted) {
            below(parser, source.path(), found);
          } else {
            parser.skipChildren();
          }
        }
      }
    } catch (IOException brokenFromHere) {
      return found;
    }
    return found;
  }

  private static void below(JsonParser parser, String path, List<Entry> found) throws IOException {
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
        object(parser, path, found);
      }
    } else {
      object(parser, path, found);
    }
  }

  private static void object(JsonParser parser, String path, List<Entry> found) throws IOException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      parser.skipChildren();
      return;
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      var place = parser.currentTokenLocation();
      var at = new Location(path, place.getLineNr(), place.getColumnNr());
      var name = parser.currentName();
      if (parser.nextToken() == JsonToken.VALUE_STRING) {
        found.add(new Entry(at, name, parser.getText()));
      } else {
        parser.skipChildren();
      }
    }
  }
}
