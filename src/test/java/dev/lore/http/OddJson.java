package dev.lore.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Random;

/** Values that programs stumble over, as texts and as JSON that is nearly what a schema wants. */
final class OddJson {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "stripe",
          "payments",
          "general",
          "p0",
          "l-abcdefghij",
          "2026-11-21",
          "9999-99-99",
          "..",
          "../../etc/passwd",
          "a/b.ts",
          "C:\\x",
          "~",
          "p0/*",
          "null",
          "-1",
          "99999999999999999999",
          "1e400",
          "a\u0000b",
          "\u202Egnp.exe",
          "\uFEFF",
          "\uD83E\uDD80",
          "e\u0301\u0301\u0301",
          "\u0130\u0131",
          "\uFFFF",
          "<script>alert(1)</script>",
          "'; drop table",
          "${jndi:x}",
          "%s%n%x",
          "- a: [b\n  c: |",
          "\r\nX: y",
          "\"quoted\"",
          "#: comment",
          "x".repeat(600),
          "word ".repeat(2_000));

  private final Random random;

  OddJson(Random random) {
    this.random = random;
  }

  /** True about once in {@code times}. */
  boolean chance(int times) {
    return random.nextInt(times) == 0;
  }

  String text() {
    if (chance(5)) {
      var text = new StringBuilder();
      random.ints(random.nextInt(20), 1, 0xD800).forEach(text::appendCodePoint);
      return text.toString();
    }
    return TEXTS.get(random.nextInt(TEXTS.size()));
  }

  /** A text that makes one part of a path, which no server may decode in two ways. */
  String pathText() {
    var text = text().replaceAll("[/\\\\%;\\x00-\\x1f\\x7f]", "-");
    text = text.length() > 200 ? text.substring(0, 200) : text;
    return text.isEmpty() || text.equals("..") ? "x" : text;
  }

  /** A text that a header may hold. */
  String headerText() {
    return text().replaceAll("[^\\x20-\\x7e]", "?");
  }

  /** Often what a parameter may be, and often not. */
  String parameter(JsonNode schema) {
    if (schema.has("enum") && !chance(4)) {
      return schema.get("enum").get(random.nextInt(schema.get("enum").size())).asText();
    }
    if (schema.path("type").asText().equals("integer") && !chance(3)) {
      return String.valueOf(random.nextInt(400) - 50);
    }
    return text();
  }

  /** A body near what {@code schema} wants. */
  String body(JsonNode schema, JsonNode document) {
    return switch (random.nextInt(14)) {
      case 0 -> "[".repeat(100_000);
      case 1 -> "{\"a\":".repeat(5_000);
      case 2 -> text();
      case 3 -> "{\"insight\": \"\\ud800\"}";
      case 4 -> "{\"insight\": " + "9".repeat(100_000) + "}";
      default -> {
        var whole = near(schema, document).toString();
        yield chance(12) ? whole.substring(0, random.nextInt(whole.length() + 1)) : whole;
      }
    };
  }

  private JsonNode near(JsonNode schema, JsonNode document) {
    if (chance(10)) {
      return odd();
    }
    if (schema.has("$ref")) {
      return near(document.at(schema.get("$ref").asText().substring(1)), document);
    }
    if (schema.has("properties")) {
      var object = JSON.objectNode();
      schema
          .get("properties")
          .properties()
          .forEach(member -> {
            if (!chance(3)) {
              object.set(member.getKey(), near(member.getValue(), document));
            }
          });
      if (chance(12)) {
        object.set(text(), odd());
      }
      return object;
    }
    if (schema.path("type").asText().equals("array")) {
      var array = JSON.arrayNode();
      random.ints(random.nextInt(4)).forEach(i -> array.add(near(schema.get("items"), document)));
      return array;
    }
    if (schema.has("enum")) {
      return JSON.textNode(parameter(schema));
    }
    return JSON.textNode(text());
  }

  private JsonNode odd() {
    return switch (random.nextInt(8)) {
      case 0 -> JSON.nullNode();
      case 1 -> JSON.booleanNode(true);
      case 2 -> JSON.numberNode(random.nextLong());
      case 3 -> JSON.numberNode(-1e300);
      case 4 -> JSON.arrayNode().add(JSON.arrayNode());
      case 5 -> JSON.objectNode().set("insight", JSON.objectNode());
      default -> JSON.textNode(text());
    };
  }
}
