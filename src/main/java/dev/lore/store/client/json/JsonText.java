package dev.lore.store.client.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.lore.model.Fault;
import dev.lore.model.Location;
import dev.lore.store.yaml.SetAside;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A JSON text, with comments and trailing commas where editors allow them, as a tree whose nodes
 * know where they stand.
 */
record JsonText(String text, Node root, JsonNode tree) {
  private static final int LEVELS = 200;
  private static final JsonFactory STRICT =
      JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(LEVELS).build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .build();
  private static final JsonMapper READER =
      new JsonMapper(
          JsonFactory.builder()
              .streamReadConstraints(STRICT.streamReadConstraints())
              .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
              .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
              .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
              .build());

  /**
   * One value and where it stands.
   *
   * @param key its name in the object around it; empty for what is no member
   * @param begin where it begins, with its name
   * @param start where the value itself begins
   * @param end right behind it
   * @param token what it begins with
   * @param children the members of an object, the elements of a list
   */
  record Node(String key, int begin, int start, int end, JsonToken token, List<Node> children) {
    boolean isObject() {
      return token == JsonToken.START_OBJECT;
    }

    boolean isList() {
      return token == JsonToken.START_ARRAY;
    }

    @Nullable Node child(String name) {
      return isObject()
          ? children.stream().filter(c -> c.key.equals(name)).findFirst().orElse(null)
          : null;
    }
  }

  /**
   * Reads {@code text}.
   *
   * @throws SetAside where it does not parse
   */
  static JsonText of(String text, String shown) {
    try (var parser = READER.createParser(text)) {
      if (parser.nextToken() == null) {
        throw refused(shown, parser, "it holds comments alone");
      }
      var root = node(parser, "", offset(parser));
      if (parser.nextToken() != null) {
        throw refused(shown, parser, "text stands behind the document");
      }
      return new JsonText(text, root, READER.readTree(text));
    } catch (JsonProcessingException e) {
      var at = e.getLocation();
      var line = at == null ? 1 : Math.max(1, at.getLineNr());
      throw new SetAside(
          new Fault(
              new Location(shown, line, at == null ? 1 : Math.max(1, at.getColumnNr())),
              "the file does not parse as JSON: "
                  + e.getOriginalMessage().replaceFirst(": enable `.*", ""),
              "Mend it, and run the command again; it was left alone."));
    } catch (IOException e) {
      throw new IllegalStateException("a text can be read", e);
    }
  }

  /** Whether it has no trailing commas. */
  static boolean isStrict(String text) {
    try (var parser = STRICT.createParser(text)) {
      while (parser.nextToken() != null) {
        // until the end
      }
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static Node node(JsonParser parser, String key, int begin) throws IOException {
    var token = parser.currentToken();
    if (token == null) {
      throw new IllegalStateException("the parser tells where a text ends too early");
    }
    int start = offset(parser);
    var children = new ArrayList<Node>();
    if (token == JsonToken.START_OBJECT) {
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        var name = parser.currentName();
        int named = offset(parser);
        parser.nextToken();
        children.add(node(parser, name, named));
      }
    } else if (token == JsonToken.START_ARRAY) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        children.add(node(parser, "", offset(parser)));
      }
    } else {
      parser.finishToken();
      int end =
          token == JsonToken.VALUE_STRING
              ? (int) parser.currentLocation().getCharOffset()
              : start + parser.getText().length();
      return new Node(key, begin, start, end, token, List.of());
    }
    return new Node(key, begin, start, offset(parser) + 1, token, List.copyOf(children));
  }

  private static int offset(JsonParser parser) {
    return (int) parser.currentTokenLocation().getCharOffset();
  }

  private static SetAside refused(String shown, JsonParser parser, String problem) {
    var at = parser.currentTokenLocation();
    return new SetAside(
        new Fault(
            new Location(shown, at.getLineNr(), at.getColumnNr()),
            "the file does not parse as JSON: " + problem,
            "Mend it, and run the command again; it was left alone."));
  }

  /** The value of a node. */
  JsonNode value(Node node) {
    try {
      return READER.readTree(text.substring(node.start, node.end));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("it has just been parsed", e);
    }
  }

  /** Where the next thing stands at or after {@code from} that is no white space or comment. */
  int skip(int from) {
    int at = from;
    while (at < text.length()) {
      if (text.startsWith("//", at)) {
        at = endOfLine(at);
      } else if (text.startsWith("/*", at)) {
        at = text.indexOf("*/", at + 2) + 2;
      } else if (isSpace(text.charAt(at))) {
        at++;
      } else {
        return at;
      }
    }
    return at;
  }

  /** The end of the line that {@code from} is in, before its {@code \r\n} or {@code \n}. */
  int endOfLine(int from) {
    int end = text.indexOf('\n', from);
    int at = end < 0 ? text.length() : end;
    return at > from && text.charAt(at - 1) == '\r' && end >= 0 ? at - 1 : at;
  }

  static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }
}
