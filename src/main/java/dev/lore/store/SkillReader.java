package dev.lore.store;

import dev.lore.model.Fault;
import dev.lore.model.Layer;
import dev.lore.model.Location;
import dev.lore.model.Skill;
import dev.lore.store.yaml.SetAside;
import dev.lore.store.yaml.YamlDocument;
import dev.lore.store.yaml.YamlNode;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the front matter of a {@code SKILL.md}: the YAML between two lines {@code ---}.
 *
 * <p>Lenient about further fields and about the form of names, which is for the lint to judge.
 */
final class SkillReader {
  private SkillReader() {}

  static Skill read(String path, String text, Layer layer) {
    var root = YamlDocument.read(path, frontMatter(path, text));
    if (root == null) {
      throw missing(path, "the front matter is empty");
    }
    return new Skill(
        root.required("name"),
        root.required("description"),
        integration(root),
        triggers(root.child("triggers")),
        path,
        layer);
  }

  /** The front matter with its opening line, so that places in it are places in the file. */
  private static String frontMatter(String path, String text) {
    var end =
        text.lines().findFirst().orElse("").stripTrailing().equals("---") ? closing(text) : -1;
    if (end < 0) {
      throw missing(path, "the skill has no front matter");
    }
    return text.substring(0, end);
  }

  private static int closing(String text) {
    for (int at = text.indexOf("\n---"); at >= 0; at = text.indexOf("\n---", at + 1)) {
      var end = text.indexOf('\n', at + 1);
      if (text.substring(at + 1, end < 0 ? text.length() : end).stripTrailing().equals("---")) {
        return at + 1;
      }
    }
    return -1;
  }

  private static SetAside missing(String path, String problem) {
    return new SetAside(
        new Fault(
            Location.of(path, 1),
            problem,
            "Begin the file with `---`, `name: …`, `description: …` and `---`, a line each."));
  }

  private static String integration(YamlNode root) {
    var field = root.child("integration");
    if (field != null && field.isText()) {
      return field.text();
    }
    var service = within(field, "service");
    return service.isEmpty() ? within(root.child("metadata"), "integration") : service;
  }

  private static String within(@Nullable YamlNode node, String key) {
    var value = node != null && node.isMapping() ? node.child(key) : null;
    return value != null && value.isText() ? value.text() : "";
  }

  private static List<String> triggers(@Nullable YamlNode node) {
    if (node == null) {
      return List.of();
    }
    return node.isText()
        ? Arrays.stream(node.text().split(","))
            .map(String::strip)
            .filter(t -> !t.isEmpty())
            .toList()
        : node.leaves().toList();
  }
}
