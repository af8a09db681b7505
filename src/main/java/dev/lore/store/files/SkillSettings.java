package dev.lore.store.files;

import dev.lore.model.Layer;
import dev.lore.model.UserError;
import dev.lore.store.yaml.SetAside;
import dev.lore.store.yaml.YamlDocument;
import dev.lore.store.yaml.YamlNode;
import java.nio.file.Path;
import java.util.List;

/**
 * Where a project keeps the skills that are made for it: {@code skills} in its {@code lore.yaml}.
 *
 * @param folder of the skills; {@code docs/skills}
 * @param state the file that records what was made; {@code docs/builder-state.json}
 * @param updates the folder of requests to the toolkit; {@code pending-updates}
 */
public record SkillSettings(String folder, String state, String updates) {
  private static final String FILE = "lore.yaml";
  private static final int LONGEST = 500;

  /** Where nothing else is said. */
  public static final SkillSettings USUAL =
      new SkillSettings("docs/skills", "docs/builder-state.json", "pending-updates");

  /**
   * Those of the project at {@code root}.
   *
   * @throws UserError where its {@code lore.yaml} can't be used
   */
  public static SkillSettings of(Path root) {
    return of(new KnowledgeFiles(root, Layer.PROJECT));
  }

  /** The folder that a project names; the usual one where it names none that can be used. */
  static String folder(KnowledgeFiles project) {
    try {
      return of(project).folder();
    } catch (UserError unusable) {
      return USUAL.folder; // Who writes there is told.
    }
  }

  private static SkillSettings of(KnowledgeFiles files) {
    if (!files.exists(FILE)) {
      return USUAL;
    }
    try {
      var all = YamlDocument.read(FILE, files.text(Path.of(FILE), KnowledgeFiles.SMALL));
      var skills = all == null ? null : all.child("skills");
      if (skills == null) {
        return USUAL;
      }
      skills.allow(List.of("folder", "state", "updates"));
      return new SkillSettings(
          path(skills, "folder", USUAL.folder),
          path(skills, "state", USUAL.state),
          path(skills, "updates", USUAL.updates));
    } catch (SetAside refused) {
      throw refused.asUserError();
    }
  }

  private static String path(YamlNode skills, String key, String usual) {
    var value = skills.child(key);
    if (value == null) {
      return usual;
    }
    var written = value.text();
    var text = written.length() > LONGEST ? "" : written.replaceAll("/+$", "");
    if (!text.matches("[\\w.-]++(?:/[\\w.-]++)*+") || (text + "/").contains("../")) {
      throw value.refuse(
          "'" + start(written) + "' is no path within the project",
          "Write it from the project's root: " + usual + ".");
    }
    return text;
  }

  private static String start(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
  }
}
