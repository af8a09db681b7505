package dev.lore.store;

import dev.lore.model.Policy;
import dev.lore.model.Waiver;
import dev.lore.store.files.KnowledgeFiles;
import dev.lore.store.yaml.YamlDocument;
import java.nio.file.Path;
import java.util.List;

/**
 * What a project's {@code lore.yaml} says of audits.
 *
 * @param policy the names and limits in force
 * @param waivers findings that the project accepts
 */
record ProjectSettings(Policy policy, List<Waiver> waivers) {
  private static final String FILE = "lore.yaml";

  /** Reads them; the toolkit's own policy and no waivers where the project says nothing. */
  static ProjectSettings read(KnowledgeFiles project, KnowledgeFiles toolkit) {
    var policies = new PolicyReader(toolkit);
    var root =
        project.exists(FILE)
            ? YamlDocument.read(FILE, project.text(Path.of(FILE), KnowledgeFiles.SMALL))
            : null;
    if (root == null) {
      return new ProjectSettings(policies.read(null), List.of());
    }
    root.allow(List.of("policy", "skills", "store", "waivers"));
    return new ProjectSettings(
        policies.read(root.child("policy")),
        root.list("waivers").stream().map(WaiverReader::read).toList());
  }
}
