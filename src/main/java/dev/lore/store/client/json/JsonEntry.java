package dev.lore.store.client.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lore.model.Fault;
import dev.lore.model.Location;
import dev.lore.store.client.entry.Entry;
import dev.lore.store.client.entry.Splice;
import dev.lore.store.client.json.JsonText.Node;
import dev.lore.store.yaml.SetAside;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A member of an object somewhere in a JSON document, or an element of a list there.
 *
 * @param path the names of the objects around it; of a member its own name too
 * @param value what it says
 * @param kind what it is
 * @param mark of an element, what a text in it holds that must be Lore's
 */
public record JsonEntry(List<String> path, JsonNode value, Kind kind, String mark)
    implements Entry {
  public enum Kind {
    /** A member that is Lore's. */
    MEMBER,
    /** A member that the file needs, whoever put it there and whatever it says. */
    NEEDED,
    /** An element of a list. */
    ELEMENT
  }

  public static JsonEntry member(JsonNode value, String... path) {
    return new JsonEntry(List.of(path), value, Kind.MEMBER, "");
  }

  public static JsonEntry needed(JsonNode value, String name) {
    return new JsonEntry(List.of(name), value, Kind.NEEDED, "");
  }

  public static JsonEntry element(JsonNode value, String mark, String... path) {
    return new JsonEntry(List.of(path), value, Kind.ELEMENT, mark);
  }

  @Override
  public String name() {
    return String.join("/", path) + (kind == Kind.ELEMENT ? "/" + mark : "");
  }

  @Override
  public @Nullable Splice put(String text, String shown) {
    if (text.isBlank()) {
      var layout = JsonLayout.FRESH;
      return new Splice(0, text, layout.value(wrapped(0), "") + layout.end(), -1);
    }
    var json = JsonText.of(text, shown);
    var node = json.root();
    int depth = 0;
    for (; depth < path.size(); depth++) {
      if (!node.isObject()) {
        throw other(json, node, shown, "no object");
      }
      var next = node.child(path.get(depth));
      if (next == null) {
        return proved(
            text,
            shown,
            new JsonPlace(json, node).adding(path.get(depth), wrapped(depth + 1), depth));
      }
      node = next;
    }
    return kind == Kind.ELEMENT ? append(json, node, shown) : there(json, node, shown);
  }

  private @Nullable Splice there(JsonText json, Node node, String shown) {
    if (kind == Kind.NEEDED || json.value(node).equals(value)) {
      return null;
    }
    throw other(json, node, shown, "something else");
  }

  private @Nullable Splice append(JsonText json, Node node, String shown) {
    if (!node.isList()) {
      throw other(json, node, shown, "no list");
    }
    for (var item : node.children()) {
      if (json.value(item).equals(value)) {
        return null;
      }
      if (isMarked(json, item)) {
        throw other(json, item, shown, "something else");
      }
    }
    return proved(json.text(), shown, new JsonPlace(json, node).adding(null, value, path.size()));
  }

  private Splice proved(String text, String shown, Splice splice) {
    var after = splice.in(text);
    if (!isProvedBy(after, text, splice.made())
        || (JsonText.isStrict(text) && !JsonText.isStrict(after))) {
      throw new SetAside(
          new Fault(
              Location.of(shown, 1),
              name() + " can't be put in without touching something else",
              "Put it in by hand: " + value));
    }
    return splice;
  }

  /** The value within the names of the path from {@code depth} on. */
  private JsonNode wrapped(int depth) {
    JsonNode node = value;
    if (kind == Kind.ELEMENT) {
      node = JsonNodeFactory.instance.arrayNode().add(value);
    }
    for (int i = path.size() - 1; i >= depth; i--) {
      node = JsonNodeFactory.instance.objectNode().set(path.get(i), node);
    }
    return node;
  }

  private boolean isMarked(JsonText json, Node item) {
    var said = json.value(item).toString();
    return said.contains(mark) && said.contains("lore");
  }

  private SetAside other(JsonText json, Node node, String shown, String what) {
    var before = json.text().substring(0, node.begin());
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    return new SetAside(
        new Fault(
            new Location(shown, line, before.length() - before.lastIndexOf('\n')),
            String.join(".", path) + " is there and says " + what,
            "It was left alone; take it out, or make it say " + value + "."));
  }

  @Override
  public String without(String text, String shown, int made) {
    if (text.isBlank()) {
      return text;
    }
    var json = JsonText.of(text, shown);
    var way = new ArrayList<>(List.of(json.root()));
    for (var name : path) {
      var next = way.getLast().child(name);
      if (next == null) {
        return text;
      }
      way.add(next);
    }
    if (kind == Kind.ELEMENT) {
      var item = element(json, way.getLast(), shown);
      if (item == null) {
        return text;
      }
      way.add(item);
    } else if (kind == Kind.NEEDED && (json.root().children().size() > 1 || made >= 0)) {
      return text;
    } else if (!json.value(way.getLast()).equals(value)) {
      if (kind == Kind.NEEDED) {
        return text;
      }
      throw other(json, way.getLast(), shown, "something else");
    }
    int depth = way.size() - 2;
    while (depth > made && isEmptyBut(json, way.get(depth), way.get(depth + 1))) {
      if (depth == 0 && outside(json).isBlank()) {
        return "";
      }
      if (depth == 0) {
        break;
      }
      depth--;
    }
    return new JsonPlace(json, way.get(depth)).without(way.get(depth + 1));
  }

  private @Nullable Node element(JsonText json, Node list, String shown) {
    for (var item : list.children()) {
      if (json.value(item).equals(value)) {
        return item;
      }
    }
    for (var item : list.children()) {
      if (isMarked(json, item)) {
        throw other(json, item, shown, "something else");
      }
    }
    return null;
  }

  private static boolean isEmptyBut(JsonText json, Node container, Node child) {
    var around =
        json.text().substring(container.start(), child.begin())
            + json.text().substring(child.end(), container.end());
    return container.children().size() == 1 && around.indexOf('/') < 0;
  }

  private static String outside(JsonText json) {
    return json.text().substring(0, json.root().start()) + json.text().substring(json.root().end());
  }

  @Override
  public boolean isProvedBy(String before, String after, int made) {
    try {
      var more = JsonText.of(before, "").tree();
      if (after.isBlank()) {
        return made < 0 && more.equals(wrapped(0));
      }
      var less = JsonText.of(after, "").tree();
      return (JsonText.isStrict(after) || !JsonText.isStrict(before))
          && IntStream.rangeClosed(made, path.size())
              .anyMatch(kept ->
                  more.deepCopy() instanceof ObjectNode root
                      && take(root, 0, kept)
                      && root.equals(less));
    } catch (SetAside e) {
      return false;
    }
  }

  /** Takes the entry out of a tree, with what was made around it. */
  private boolean take(ObjectNode node, int depth, int made) {
    var name = path.get(depth);
    if (depth == path.size() - 1 && kind != Kind.ELEMENT) {
      return value.equals(node.remove(name));
    }
    var next = node.get(name);
    boolean taken =
        depth == path.size() - 1
            ? next instanceof ArrayNode list && drop(list)
            : next instanceof ObjectNode object && take(object, depth + 1, made);
    if (taken && next.isEmpty() && depth + 1 > made) {
      node.remove(name);
    }
    return taken;
  }

  private boolean drop(ArrayNode list) {
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i).equals(value)) {
        list.remove(i);
        return true;
      }
    }
    return false;
  }
}
