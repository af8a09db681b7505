package dev.lore.mcp.call;

import dev.lore.model.UserError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a tool takes: the schema that clients see, and the check of what they send. Immutable. */
public final class Inputs {
  private static final Input CURSOR = Input.cursor("the last next_cursor");
  private static final Input BUDGET =
      Input.number("max_tokens", "", Pages.LEAST, Pages.MOST, Pages.USUAL);

  private final String tool;
  private final List<Input> all;

  private Inputs(String tool, List<Input> all) {
    this.tool = tool;
    this.all = all;
  }

  /** The inputs of a tool whose answer is always short. */
  public static Inputs of(String tool, Input... inputs) {
    return new Inputs(tool, List.of(inputs));
  }

  /** The same, and the cursor of a tool whose answer may take several calls. */
  public static Inputs paged(String tool, Input... inputs) {
    return new Inputs(tool, Stream.concat(Stream.of(inputs), Stream.of(CURSOR)).toList());
  }

  /** The same, and a budget, since the usual one may be too small or too large. */
  public static Inputs budgeted(String tool, Input... inputs) {
    return new Inputs(tool, Stream.concat(Stream.of(inputs), Stream.of(CURSOR, BUDGET)).toList());
  }

  Map<String, Object> schema() {
    var properties = new LinkedHashMap<String, Object>();
    all.forEach(input -> properties.put(input.name(), input.schema()));
    var schema = new LinkedHashMap<String, Object>();
    schema.put("type", "object");
    schema.put("properties", properties);
    var required = all.stream().filter(Input::required).map(Input::name).toList();
    if (!required.isEmpty()) {
      schema.put("required", required);
    }
    schema.put("additionalProperties", false);
    return schema;
  }

  /**
   * What a client sent, checked.
   *
   * @throws UserError naming the input that is missing, unknown or wrong
   */
  Arguments read(Map<String, Object> given) {
    for (var name : given.keySet()) {
      if (all.stream().noneMatch(input -> input.name().equals(name))) {
        throw new UserError(tool + " takes no '" + name + "'", advice());
      }
    }
    for (var input : all) {
      var value = given.get(input.name());
      if (value != null) {
        input.hold(value);
      } else if (input.required()) {
        throw new UserError(tool + " needs '" + input.name() + "'", advice());
      }
    }
    return new Arguments(given);
  }

  private String advice() {
    return all.isEmpty()
        ? "Call it without arguments."
        : "It takes " + String.join(", ", all.stream().map(Input::name).toList()) + ".";
  }
}
