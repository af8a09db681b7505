package dev.lore.store.client.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lore.store.client.entry.Splice;
import dev.lore.store.client.json.JsonText.Node;
import org.jspecify.annotations.Nullable;

/** Puts one more child at the end of a JSON object or list, and takes one out. */
final class JsonPlace {
  private final JsonText json;
  private final Node container;
  private final JsonLayout layout;

  JsonPlace(JsonText json, Node container) {
    this.json = json;
    this.container = container;
    this.layout = JsonLayout.of(json);
  }

  /**
   * The change that adds a child.
   *
   * @param key its name; null in a list
   */
  Splice adding(@Nullable String key, JsonNode value, int made) {
    return container.children().isEmpty()
        ? addingFirst(key, value, made)
        : addingLast(container.children().getLast(), key, value, made);
  }

  private Splice addingFirst(@Nullable String key, JsonNode value, int made) {
    var text = json.text();
    int close = container.end() - 1;
    int from = container.start() + 1;
    var inside = text.substring(from, close);
    var around = ownIndent();
    if (layout.end().isEmpty()) {
      var part = rendered(layout, key, value, "");
      return inside.isBlank()
          ? new Splice(from, inside, part, made)
          : new Splice(close, "", part, made);
    }
    var part =
        layout.end()
            + around
            + layout.unit()
            + rendered(layout, key, value, around + layout.unit());
    if (inside.isBlank()) {
      return new Splice(from, inside, part + layout.end() + around, made);
    }
    int at = close;
    while (JsonText.isSpace(text.charAt(at - 1))) {
      at--;
    }
    boolean ended = text.substring(at, close).indexOf('\n') >= 0;
    return new Splice(at, "", ended ? part : part + layout.end() + around, made);
  }

  private Splice addingLast(Node last, @Nullable String key, JsonNode value, int made) {
    var text = json.text();
    int comma = json.skip(last.end());
    boolean trailing = text.charAt(comma) == ',';
    int from = trailing ? comma + 1 : last.end();
    var indent = JsonLayout.indent(text, last.begin());
    if (indent == null || text.substring(container.start(), last.begin()).indexOf('\n') < 0) {
      var line = layout.onOneLine();
      var part = rendered(line, key, value, "");
      return new Splice(
          from, "", trailing ? line.space() + part + "," : "," + line.space() + part, made);
    }
    var lines = layout.end().isEmpty() ? JsonLayout.FRESH : layout;
    var part = lines.end() + indent + rendered(lines, key, value, indent);
    int to = behindComment(from);
    var beside = text.substring(from, to);
    return new Splice(from, beside, trailing ? beside + part + "," : "," + beside + part, made);
  }

  /** The end of what else stands on the line, if that is a comment and no more. */
  private int behindComment(int from) {
    int end = json.endOfLine(from);
    int next = json.skip(from);
    return next >= end && !json.text().substring(from, end).isBlank() && closes(from, end)
        ? end
        : from;
  }

  /** Whether no comment that begins here goes on in the next line. */
  private boolean closes(int from, int end) {
    var line = new JsonText(json.text().substring(0, end), json.root(), json.tree());
    return line.skip(from) == end;
  }

  private static String rendered(
      JsonLayout layout, @Nullable String key, JsonNode value, String indent) {
    return key == null ? layout.value(value, indent) : layout.member(key, value, indent);
  }

  /** What the line is indented by that the container begins on. */
  private String ownIndent() {
    var text = json.text();
    var line = text.substring(text.lastIndexOf('\n', container.begin() - 1) + 1, container.begin());
    return line.substring(0, line.length() - line.stripLeading().length());
  }

  /** The text without one of the container's children; comments stay. */
  String without(Node child) {
    var text = json.text();
    int index = container.children().indexOf(child);
    int begin = child.begin();
    while (JsonText.isSpace(text.charAt(begin - 1))) {
      begin--;
    }
    int after = json.skip(child.end());
    boolean followed = text.charAt(after) == ',';
    int end = followed ? after + 1 : child.end();
    boolean last = index == container.children().size() - 1;
    if (!last || index == 0 || followed) {
      return text.substring(0, begin)
          + text.substring(child.end(), followed ? after : end)
          + text.substring(end);
    }
    int comma = json.skip(container.children().get(index - 1).end());
    return text.substring(0, comma) + text.substring(comma + 1, begin) + text.substring(end);
  }
}
