package dev.lore.store.passages;

import dev.lore.model.Fault;
import dev.lore.model.Layer;
import dev.lore.model.Learning;
import dev.lore.model.LearningId;
import dev.lore.model.Passage;
import dev.lore.model.PassageKind;
import dev.lore.store.entry.LearningReader;
import dev.lore.store.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads every text of one {@code expertise.yaml}, in whichever schema it is written: what has a
 * known key as what it is, all else as notes.
 */
final class ExpertisePassages {
  private static final Set<String> ABOUT_THE_FILE =
      Set.of("domain", "domain_id", "last_updated", "version");
  private static final Set<String> CONVENTIONS =
      Set.of("conventions", "best_practices", "guidelines");
  private static final Set<String> LEARNINGS =
      Set.of(
          "learnings",
          "known_issues",
          "known_gotchas",
          "gotchas",
          "learned_from_failures",
          "improvement_log");
  private static final Set<String> FILES = Set.of("files", "core_implementation");
  private static final List<String> PATHS = List.of("path", "file", "location");

  private final PassageList list;
  private final List<Fault> faults;

  private ExpertisePassages(PassageList list, List<Fault> faults) {
    this.list = list;
    this.faults = faults;
  }

  /**
   * The passages of the file.
   *
   * @param folder the name of the folder that it is in, its domain where it says none
   * @param faults receives one for each entry that says nothing
   */
  static List<Passage> read(
      YamlNode root, String path, String folder, Layer layer, List<Fault> faults) {
    var entries = root.entries();
    var said = text(entries, "domain", "domain_id");
    var list = new PassageList(path, layer, said.isEmpty() ? folder : said);
    var reader = new ExpertisePassages(list, faults);
    entries.forEach(reader::read);
    return list.all();
  }

  private void read(String key, YamlNode value) {
    if (CONVENTIONS.contains(key)) {
      conventions("", value);
    } else if (LEARNINGS.contains(key)) {
      LearningReader.entries(value).forEach(this::learning);
    } else if (key.equals("patterns")) {
      patterns(value);
    } else if (key.equals("integrations_catalog") && value.isMapping()) {
      value.entries().forEach(this::integrations);
    } else if (FILES.contains(key)) {
      files(key, value);
    } else if (!ABOUT_THE_FILE.contains(key)) {
      notes(key, value);
    }
  }

  private void learning(YamlNode entry) {
    var read = new ArrayList<Learning>();
    LearningReader.entry(entry, read, faults);
    read.forEach(learning -> list.add(learning, entry));
  }

  /** A key before texts is a topic. */
  private void conventions(String topic, YamlNode node) {
    if (node.isMapping()) {
      node.entries().forEach((key, value) -> conventions(key + ": ", value));
    } else if (node.isList()) {
      node.items().forEach(item -> convention(topic, item));
    } else {
      convention(topic, node);
    }
  }

  private void convention(String topic, YamlNode node) {
    var text = topic + LearningReader.sentence(node.leaves());
    var id = list.id(LearningId.digest(text));
    list.add(PassageKind.CONVENTION, id, "", "", text, List.of(), node.at());
  }

  private void patterns(YamlNode node) {
    if (node.isMapping()) {
      node.entries().forEach(this::pattern);
    } else if (node.isList()) {
      node.items().forEach(item -> pattern("", item));
    } else {
      pattern("", node);
    }
  }

  private void pattern(String key, YamlNode node) {
    if (!node.isMapping()) {
      list.add(PassageKind.PATTERN, key, LearningReader.sentence(node.leaves()), node.at());
      return;
    }
    var entries = node.entries();
    var name = text(entries, "name", "pattern", "title", "id");
    var body = new ArrayList<String>();
    entries.forEach((field, value) -> {
      if (!value.isText() || !value.text().equals(name)) {
        body.add(field.equals("description") ? NoteReader.said(value) : field + ": " + said(value));
      }
    });
    var title = name.isEmpty() ? key : name;
    if (title.isEmpty() && body.isEmpty()) {
      faults.add(node.fault("a pattern has no name", "Add `name: …`, or delete the entry."));
      return;
    }
    list.add(
        PassageKind.PATTERN,
        list.id(title.isEmpty() ? body.getFirst() : title),
        "",
        title,
        String.join("\n", body),
        paths(entries),
        node.at());
  }

  private void integrations(String category, YamlNode node) {
    if (node.isMapping()) {
      node.entries().forEach((name, value) -> integration(category, name, value));
    } else if (node.isList()) {
      for (var item : node.items()) {
        var name = item.isMapping() ? text(item.entries(), "name") : "";
        integration(category, item.isText() ? item.text() : name, item);
      }
    } else {
      integration(category, node.text(), node);
    }
  }

  private void integration(String category, String title, YamlNode node) {
    var name = title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    if (!name.isEmpty()) {
      var body = "category: " + category + (node.isMapping() ? "\n" + NoteReader.said(node) : "");
      var id = list.id("integration " + name);
      list.add(PassageKind.INTEGRATION, id, name, title, body, List.of(), node.at());
    }
  }

  /** A file each, with what it is for. */
  private void files(String key, YamlNode node) {
    if (node.isMapping() && paths(node.entries()).isEmpty()) {
      node.entries().forEach(this::files);
    } else if (node.isList()) {
      node.items().forEach(item -> files(key, item));
    } else {
      var paths = node.isMapping() ? paths(node.entries()) : List.of(node.text());
      var title = paths.getFirst();
      list.add(
          PassageKind.NOTE,
          list.id("file " + title),
          "",
          title,
          key + "\n" + NoteReader.said(node),
          paths,
          node.at());
    }
  }

  private void notes(String key, YamlNode value) {
    for (var note : NoteReader.notes(key, value)) {
      list.add(PassageKind.NOTE, note.title().replace('_', ' '), note.text(), note.at());
    }
  }

  private static String said(YamlNode node) {
    return NoteReader.said(node).replace("\n", "; ");
  }

  private static List<String> paths(Map<String, YamlNode> entries) {
    return PATHS.stream()
        .map(entries::get)
        .filter(value -> value != null && !value.isMapping())
        .flatMap(YamlNode::leaves)
        .toList();
  }

  /** The text of the first of {@code keys} that has one. */
  private static String text(Map<String, YamlNode> entries, String... keys) {
    return Stream.of(keys)
        .map(entries::get)
        .filter(value -> value != null && value.isText())
        .map(YamlNode::text)
        .findFirst()
        .orElse("");
  }
}
