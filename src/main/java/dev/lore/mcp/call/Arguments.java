package dev.lore.mcp.call;

import java.util.List;
import java.util.Map;

/** What a client sent to a tool, checked against its {@link Inputs}. Immutable. */
public final class Arguments {
  private final Map<String, Object> given;

  Arguments(Map<String, Object> given) {
    this.given = given;
  }

  /** A text without the spaces around it; empty where none was sent. */
  public String text(String name) {
    return given.get(name) instanceof String text ? text.strip() : "";
  }

  /** Texts; none where none were sent. */
  public List<String> texts(String name) {
    return given.get(name) instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of();
  }

  /** A number; {@code usual} where none was sent. */
  public int number(String name, int usual) {
    return given.get(name) instanceof Integer number ? number : usual;
  }
}
