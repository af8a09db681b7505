package dev.lore.mcp.tools;

import java.util.LinkedHashMap;
import java.util.Map;

/** Fields of a structured answer, in their order. */
final class Fields {
  private Fields() {}

  /** An object of {@code namesAndValues}, in turns. */
  static Map<String, Object> of(Object... namesAndValues) {
    var fields = new LinkedHashMap<String, Object>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      fields.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
    }
    return fields;
  }
}
