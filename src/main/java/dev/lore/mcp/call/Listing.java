package dev.lore.mcp.call;

import java.util.List;
import java.util.Map;

/**
 * A whole answer, before it is cut to a budget.
 *
 * @param head what comes first, as text; may be empty
 * @param fields of the structured answer; on each page
 * @param key the field that holds the items; a text where they are {@link Item#text}
 * @param items what may be spread over pages
 */
public record Listing(String head, Map<String, Object> fields, String key, List<Item> items) {
  /**
   * One of them.
   *
   * @param text for reading
   * @param fields the same for programs; empty where the text is all
   */
  public record Item(String text, Map<String, Object> fields) {}

  /** An answer without items. */
  public static Listing of(String head, Map<String, Object> fields) {
    return new Listing(head, fields, "", List.of());
  }
}
