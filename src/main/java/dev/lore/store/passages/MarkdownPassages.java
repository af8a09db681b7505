package dev.lore.store.passages;

import dev.lore.model.Fault;
import dev.lore.model.Layer;
import dev.lore.model.Location;
import dev.lore.model.Passage;
import dev.lore.model.PassageKind;
import dev.lore.store.SkillReader;
import dev.lore.store.yaml.FrontMatter;
import dev.lore.store.yaml.SetAside;
import java.util.ArrayList;
import java.util.List;

/** Reads a skill or the page of a rule, section by section. */
final class MarkdownPassages {
  private MarkdownPassages() {}

  /**
   * The passages of a {@code SKILL.md}: what its front matter says, and each section.
   *
   * @param folder the name of its folder, which is that of a skill without front matter
   * @param faults receives one where there is no front matter that can be used
   */
  static List<Passage> skill(
      String path, String folder, String text, Layer layer, List<Fault> faults) {
    var list = new PassageList(path, layer, "");
    var name = folder;
    var integration = "";
    try {
      var skill = SkillReader.read(path, text, layer);
      name = skill.name();
      integration = skill.integration();
      var said = new ArrayList<>(List.of(skill.description()));
      said.addAll(skill.triggers());
      list.add(
          PassageKind.SKILL,
          path,
          integration,
          name,
          String.join("\n", said),
          List.of(),
          Location.of(path, 1));
    } catch (SetAside e) {
      faults.add(e.fault());
    }
    var matter = FrontMatter.of(text);
    for (var section :
        matter == null
            ? MarkdownReader.sections(text, 1)
            : MarkdownReader.sections(matter.body(), matter.line())) {
      var title = title(name, section);
      var at = Location.of(path, section.line());
      var id = list.id(title);
      list.add(PassageKind.SKILL, id, integration, title, section.text(), List.of(), at);
    }
    return list.all();
  }

  /**
   * The sections of the page of the rule {@code id}.
   *
   * @param path of its {@code README.md}
   */
  static List<Passage> rule(String path, String id, String text, Layer layer) {
    var list = new PassageList(path, layer, "");
    for (var section : MarkdownReader.sections(text, 1)) {
      var title = String.join(" › ", section.headings());
      var own = list.isEmpty() ? id : list.id(title);
      var at = Location.of(path, section.line());
      list.add(PassageKind.RULE, own, "", title, section.text(), List.of(), at);
    }
    return list.all();
  }

  private static String title(String name, MarkdownSection section) {
    return section.headings().isEmpty()
        ? name
        : name + " › " + String.join(" › ", section.headings());
  }
}
