package dev.lore.store.passages;

import dev.lore.model.Location;
import dev.lore.store.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the texts of YAML whose keys nobody has agreed on, grouped below their keys: {@code
 * decision_trees › which_queue}. Keys are part of the text, since they often say the most.
 */
final class NoteReader {
  private static final int TOGETHER = 1_200;

  /**
   * Texts that belong together.
   *
   * @param title the keys they stand below
   * @param text all of them, with the keys between
   */
  record Note(String title, String text, Location at) {}

  private final List<Note> notes = new ArrayList<>();

  private NoteReader() {}

  /** The notes below {@code key}, in the order of the file. */
  static List<Note> notes(String key, YamlNode value) {
    var reader = new NoteReader();
    reader.read(key, value, value.at());
    return reader.notes;
  }

  private void read(String title, YamlNode node, Location at) {
    var all = said(node);
    if (all.length() <= TOGETHER || node.isText()) {
      add(title, all, at);
    } else if (node.isMapping()) {
      node.entries().forEach((key, value) -> read(title + " › " + key, value, value.at()));
    } else {
      together(title, node.items());
    }
  }

  /** The items of a long list, as many in one note as stay short. */
  private void together(String title, List<YamlNode> items) {
    var text = new StringBuilder();
    Location at = null;
    for (var item : items) {
      var said = said(item);
      if (at != null && text.length() + said.length() > TOGETHER) {
        add(title, text.toString(), at);
        text.setLength(0);
        at = null;
      }
      if (said.length() > TOGETHER && item.isMapping()) {
        read(title, item, item.at());
        continue;
      }
      at = at == null ? item.at() : at;
      text.append(text.isEmpty() ? "" : "\n").append(said);
    }
    if (at != null) {
      add(title, text.toString(), at);
    }
  }

  private void add(String title, String text, Location at) {
    for (var part : MarkdownReader.parts(text, at.line())) {
      notes.add(new Note(title, part.text(), Location.of(at.path(), part.line())));
    }
  }

  /** What a node says: values, and before each its key. */
  static String said(YamlNode node) {
    if (node.isText()) {
      return node.text();
    }
    if (node.isBlank()) {
      return "";
    }
    var parts = new ArrayList<String>();
    if (node.isList()) {
      boolean texts = node.items().stream().allMatch(YamlNode::isText);
      node.items().forEach(item -> parts.add(said(item)));
      return String.join(texts ? ", " : "\n", parts);
    }
    node.entries()
        .forEach((key, value) ->
            parts.add(key.replace('_', ' ') + ": " + said(value).replace("\n", "; ")));
    return String.join("\n", parts);
  }
}
