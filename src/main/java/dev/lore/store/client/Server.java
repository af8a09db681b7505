package dev.lore.store.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How clients start Lore as a server of the Model Context Protocol, in the words of each. */
final class Server {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final String VERB = "mcp";

  private Server() {}

  static JsonNode plain(String command) {
    var node = JSON.objectNode().put("command", command);
    node.putArray("args").add(VERB);
    return node;
  }

  static JsonNode stdio(String command) {
    var node = JSON.objectNode().put("type", "stdio").put("command", command);
    node.putArray("args").add(VERB);
    return node;
  }

  static JsonNode opencode(String command) {
    var node = JSON.objectNode().put("type", "local");
    node.putArray("command").add(command).add(VERB);
    return node.put("enabled", true);
  }

  static Map<String, Object> toml(String command) {
    var values = new LinkedHashMap<String, Object>();
    values.put("command", command);
    values.put("args", List.of(VERB));
    return values;
  }

  static JsonNode text(String text) {
    return JSON.textNode(text);
  }
}
