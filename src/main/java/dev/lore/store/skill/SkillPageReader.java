package dev.lore.store.skill;

import dev.lore.model.Fault;
import dev.lore.model.Location;
import dev.lore.model.SkillPage;
import dev.lore.model.SkillPage.Field;
import dev.lore.model.SkillPage.Form;
import dev.lore.store.SkillReader;
import dev.lore.store.yaml.FrontMatter;
import dev.lore.store.yaml.SetAside;
import dev.lore.store.yaml.YamlDocument;
import dev.lore.store.yaml.YamlNode;
import java.util.List;

/**
 * Takes a {@code SKILL.md} apart, whoever wrote it: nothing in it is followed, executed or
 * expanded, and what goes beyond the limits of {@link YamlDocument} is a fault.
 */
public final class SkillPageReader {
  private SkillPageReader() {}

  /** The page whose file says {@code text}; never throws for what stands in it. */
  public static SkillPage read(String path, String folder, String text) {
    var matter = FrontMatter.of(text);
    if (matter == null) {
      return missing(path, folder, problem(text));
    }
    try {
      var root = YamlDocument.read(path, matter.yaml());
      if (root == null) {
        return missing(path, folder, "the front matter is empty");
      }
      if (!root.isMapping()) {
        return missing(path, folder, "the front matter is no mapping");
      }
      return new SkillPage(
          path,
          folder,
          fields(root),
          SkillReader.integration(root),
          matter.body(),
          matter.line(),
          new Fault(root.at(), "", ""));
    } catch (SetAside refused) {
      return SkillPage.unreadable(path, folder, refused.fault());
    }
  }

  private static String problem(String text) {
    return text.startsWith("---")
        ? "the front matter has no closing line `---`"
        : "the file does not begin with front matter";
  }

  private static SkillPage missing(String path, String folder, String problem) {
    return SkillPage.unreadable(
        path,
        folder,
        new Fault(
            Location.of(path, 1),
            problem,
            "Begin the file with `---`, `name: …`, `description: …` and `---`, a line each."));
  }

  private static List<Field> fields(YamlNode root) {
    return root.pairs().stream()
        .map(pair ->
            new Field(
                pair.key().text(),
                form(pair.value()),
                pair.value().leaves().toList(),
                pair.value().unplain(),
                pair.key().at()))
        .toList();
  }

  private static Form form(YamlNode value) {
    if (value.isBlank()) {
      return Form.NOTHING;
    }
    if (value.isText()) {
      return Form.TEXT;
    }
    var below = value.isList() ? value.items() : value.entries().values();
    if (!below.stream().allMatch(YamlNode::isText)) {
      return Form.NESTED;
    }
    return value.isList() ? Form.LIST : Form.TEXTS;
  }
}
