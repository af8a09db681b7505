package dev.lore.store.client.json;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.JsonNode;
import dev.lore.store.client.json.JsonText.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a JSON text is laid out, to write more of it in the same way.
 *
 * @param end of lines; empty where all stands on one line
 * @param unit what one level is indented by
 * @param space what stands behind a colon or a comma on one line
 */
record JsonLayout(String end, String unit, String space) {
  private static final int WIDTH = 80;

  /** The layout of a text that holds nothing yet. */
  static final JsonLayout FRESH = new JsonLayout("\n", "  ", " ");

  static JsonLayout of(JsonText json) {
    var text = json.text();
    var document = text.substring(json.root().start(), json.root().end());
    boolean lines = document.indexOf('\n') >= 0 || document.strip().length() <= 4;
    var end = text.contains("\r\n") ? "\r\n" : "\n";
    var space = document.contains("\":") && !document.contains("\": ") ? "" : " ";
    return new JsonLayout(lines ? end : "", unit(json, json.root(), "").orElse("  "), space);
  }

  /** What the first nested line is indented by more than the line around it. */
  private static Optional<String> unit(JsonText json, Node node, String around) {
    for (var child : node.children()) {
      var indent = indent(json.text(), child.begin());
      if (indent != null && indent.length() > around.length() && indent.startsWith(around)) {
        return Optional.of(indent.substring(around.length()));
      }
      var below = unit(json, child, indent == null ? around : indent);
      if (below.isPresent()) {
        return below;
      }
    }
    return Optional.empty();
  }

  /** The white space before {@code at} on its line; null where something else stands there too. */
  static @Nullable String indent(String text, int at) {
    var line = text.substring(text.lastIndexOf('\n', at - 1) + 1, at);
    return line.isBlank() ? line : null;
  }

  /** The same, all on one line. */
  JsonLayout onOneLine() {
    return new JsonLayout("", unit, space);
  }

  /** Text of a value that stands on a line with this indentation. */
  String value(JsonNode node, String indent) {
    var parts = new ArrayList<String>();
    var inner = indent + unit;
    boolean wrapped = !end.isEmpty() && !isShortList(node);
    if (node.isObject()) {
      node.properties()
          .forEach(entry -> parts.add(member(entry.getKey(), entry.getValue(), inner)));
      return parts.isEmpty() ? "{}" : "{" + joined(parts, indent, wrapped) + "}";
    }
    if (node.isArray()) {
      node.forEach(item -> parts.add((wrapped ? this : onOneLine()).value(item, inner)));
      return parts.isEmpty() ? "[]" : "[" + joined(parts, indent, wrapped) + "]";
    }
    return node.toString();
  }

  String member(String key, JsonNode value, String indent) {
    var colon = space.isEmpty() ? ":" : ": ";
    return '"'
        + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(key))
        + '"'
        + colon
        + value(value, indent);
  }

  private String joined(List<String> parts, String indent, boolean wrapped) {
    return wrapped
        ? parts.stream()
            .map(part -> end + indent + unit + part)
            .collect(Collectors.joining(",", "", end + indent))
        : String.join("," + space, parts);
  }

  private static boolean isShortList(JsonNode node) {
    if (!node.isArray() || node.toString().length() > WIDTH) {
      return false;
    }
    for (var item : node) {
      if (item.isContainerNode()) {
        return false;
      }
    }
    return true;
  }
}
