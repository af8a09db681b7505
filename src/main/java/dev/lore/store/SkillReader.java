package dev.lore.store;

import dev.lore.model.Fault;
import dev.lore.model.Layer;
import dev.lore.model.Location;
import dev.lore.model.Skill;
import dev.lore.store.yaml.FrontMatter;
import dev.lore.store.yaml.SetAside;
import dev.lore.store.yaml.YamlDocument;
import dev.lore.store.yaml.YamlNode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the front matter of a {@code SKILL.md}: the YAML between two lines {@code ---}.
 *
 * <p>Lenient about further fields and about the form of names, which is for the lint to judge.
 */
public final class SkillReader {
  private SkillReader() {}

  /** The skill whose file is {@code text}. */
  public static Skill read(String path, String text, Layer layer) {
    var matter = FrontMatter.of(text);
    if (matter == null) {
      throw missing(path, "the skill has no front matter");
    }
    var root = YamlDocument.read(path, matter.yaml());
    if (root == null) {
      throw missing(path, "the front matter is empty");
    }
    return new Skill(
        root.required("name"),
        root.required("description"),
        integration(root),
        triggers(root),
        path,
        layer);
  }

  private static SetAside missing(String path, String problem) {
    return new SetAside(
        new Fault(
            Location.of(path, 1),
            problem,
            "Begin the file with `---`, `name: …`, `description: …` and `---`, a line each."));
  }

  /** The service that a skill's front matter says it is about; empty where it says none. */
  public static String integration(YamlNode root) {
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

  /** The specification knows no such field, so most stand in {@code metadata}, in one text. */
  private static List<String> triggers(YamlNode root) {
    var metadata = root.child("metadata");
    var within = metadata != null && metadata.isMapping() ? metadata.child("triggers") : null;
    return Stream.of(Optional.ofNullable(root.child("triggers")), Optional.ofNullable(within))
        .flatMap(Optional::stream)
        .flatMap(SkillReader::phrases)
        .distinct()
        .toList();
  }

  private static Stream<String> phrases(YamlNode node) {
    return node.isText()
        ? Arrays.stream(node.text().split(",", -1)).map(String::strip).filter(t -> !t.isEmpty())
        : node.leaves();
  }
}
