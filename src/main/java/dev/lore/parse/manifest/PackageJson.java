package dev.lore.parse.manifest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import dev.lore.facts.DependencyDeclared;
import dev.lore.model.Location;
import dev.lore.parse.text.SourceText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * {@code package.json}: its four lists of dependencies, read with comments and trailing commas,
 * which some tools allow.
 */
final class PackageJson {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();
  private static final Set<String> LISTS =
      Set.of("dependencies", "devDependencies", "peerDependencies", "optionalDependencies");

  private PackageJson() {}

  static List<DependencyDeclared> read(SourceText source) {
    var found = new ArrayList<DependencyDeclared>();
    try (var parser = JSON.createParser(source.text())) {
      if (parser.nextToken() == JsonToken.START_OBJECT) {
        lists(parser, source.path(), found);
      }
    } catch (IOException brokenFromHere) {
      return found;
    }
    return found;
  }

  private static void lists(JsonParser parser, String path, List<DependencyDeclared> found)
      throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      boolean list = LISTS.contains(parser.currentName());
      if (parser.nextToken() == JsonToken.START_OBJECT && list) {
        entries(parser, path, found);
      } else {
        parser.skipChildren();
      }
    }
  }

  private static void entries(JsonParser parser, String path, List<DependencyDeclared> found)
      throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      var place = parser.currentTokenLocation();
      var at = new Location(path, place.getLineNr(), place.getColumnNr());
      String name = parser.currentName();
      if (parser.nextToken() == JsonToken.VALUE_STRING) {
        found.add(new DependencyDeclared(at, "npm", name, parser.getText()));
      } else {
        parser.skipChildren();
      }
    }
  }
}
