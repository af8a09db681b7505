package dev.lore.mcp.tools;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Schemas of answers, as short as they can be: clients carry them along. */
final class Schema {
  private Schema() {}

  /**
   * An object of fields that are all there.
   *
   * @param namesAndTypes in turns; a type is {@code string}, {@code integer}, {@code boolean} or a
   *     schema
   */
  static Map<String, Object> object(Object... namesAndTypes) {
    var properties = new LinkedHashMap<String, Object>();
    for (int i = 0; i < namesAndTypes.length; i += 2) {
      var type = namesAndTypes[i + 1];
      properties.put(
          String.valueOf(namesAndTypes[i]), type instanceof Map ? type : Map.of("type", type));
    }
    var schema = new LinkedHashMap<String, Object>();
    schema.put("type", "object");
    schema.put("required", List.copyOf(properties.keySet()));
    schema.put("properties", properties);
    return schema;
  }

  /** The same, with the cursor of what has more to say. */
  static Map<String, Object> page(Object... namesAndTypes) {
    var schema = object(namesAndTypes);
    if (schema.get("properties") instanceof Map<?, ?> some) {
      var properties = new LinkedHashMap<Object, Object>(some);
      properties.put("next_cursor", Map.of("type", "string"));
      schema.put("properties", properties);
    }
    return schema;
  }

  /** A list of strings. */
  static Map<String, Object> texts() {
    return list(Map.of("type", "string"));
  }

  /** A list of objects of these fields. */
  static Map<String, Object> objects(Object... namesAndTypes) {
    var items = object(namesAndTypes);
    items.remove("required");
    return list(items);
  }

  private static Map<String, Object> list(Map<String, Object> items) {
    var schema = new LinkedHashMap<String, Object>();
    schema.put("type", "array");
    schema.put("items", items);
    return schema;
  }
}
