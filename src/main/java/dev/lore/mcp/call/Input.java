package dev.lore.mcp.call;

import dev.lore.model.UserError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One thing that a tool takes.
 *
 * @param name as clients send it
 * @param kind what it is
 * @param text what it is for; empty where the name says it
 * @param required whether a call goes without
 * @param least the smallest number
 * @param most the longest text, the longest list or the largest number
 * @param usual the number where none is given
 */
public record Input(
    String name, Kind kind, String text, boolean required, int least, int most, int usual) {
  private static final int LONGEST_ENTRY = 500;

  /** What an input can be. */
  enum Kind {
    TEXT,
    CURSOR,
    TEXTS,
    NUMBER
  }

  /** A text of at most so many characters. */
  public static Input text(String name, String text, int most) {
    return new Input(name, Kind.TEXT, text, false, 0, most, 0);
  }

  /** A text of ours that comes back; how long it is need not be told. */
  static Input cursor(String text) {
    return new Input("cursor", Kind.CURSOR, text, false, 0, 40, 0);
  }

  /** At most so many texts. */
  public static Input texts(String name, String text, int most) {
    return new Input(name, Kind.TEXTS, text, false, 0, most, 0);
  }

  /** A whole number. */
  public static Input number(String name, String text, int least, int most, int usual) {
    return new Input(name, Kind.NUMBER, text, false, least, most, usual);
  }

  /** The same, and no call goes without it. */
  public Input needed() {
    return new Input(name, kind, text, true, least, most, usual);
  }

  Map<String, Object> schema() {
    var schema = new LinkedHashMap<String, Object>();
    switch (kind) {
      case TEXT -> {
        schema.put("type", "string");
        schema.put("maxLength", most);
      }
      case CURSOR -> schema.put("type", "string");
      case TEXTS -> {
        schema.put("type", "array");
        schema.put("items", Map.of("type", "string"));
        schema.put("maxItems", most);
      }
      case NUMBER -> {
        schema.put("type", "integer");
        schema.put("default", usual);
      }
    }
    if (!text.isEmpty()) {
      schema.put("description", text);
    }
    return schema;
  }

  /**
   * Checks a value.
   *
   * @throws UserError where it is none of this kind
   */
  void hold(Object value) {
    switch (kind) {
      case TEXT, CURSOR ->
          hold(
              value instanceof String given && given.length() <= most,
              "a text of at most " + most + " characters");
      case TEXTS ->
          hold(
              value instanceof List<?> given
                  && given.size() <= most
                  && given.stream().allMatch(Input::isEntry),
              "a list of at most "
                  + most
                  + " texts, each of at most "
                  + LONGEST_ENTRY
                  + " characters");
      case NUMBER ->
          hold(
              value instanceof Integer given && given >= least && given <= most,
              "a whole number from " + least + " to " + most);
    }
  }

  private static boolean isEntry(Object entry) {
    return entry instanceof String text && text.length() <= LONGEST_ENTRY;
  }

  private void hold(boolean fits, String wanted) {
    if (!fits) {
      throw new UserError("'" + name + "' is not " + wanted, "Send " + wanted + ".");
    }
  }
}
