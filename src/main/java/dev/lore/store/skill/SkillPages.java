package dev.lore.store.skill;

import dev.lore.model.Fault;
import dev.lore.model.Layer;
import dev.lore.model.SkillPage;
import dev.lore.store.files.KnowledgeFiles;
import dev.lore.store.files.KnowledgePlace;
import dev.lore.store.yaml.SetAside;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The skills of a project, each taken apart. */
public final class SkillPages {
  private static final int DEPTH = 8;
  private static final Set<String> LEFT = Set.of(".git", "node_modules", "target", ".venv");

  private final KnowledgeFiles files;
  private final Path root;

  /** Those of the project at {@code root}, which is a real path. */
  public SkillPages(Path root) {
    this.root = root;
    files = new KnowledgeFiles(root, Layer.PROJECT);
  }

  /** Where clients look for skills, folder by folder. */
  public List<Path> all() {
    return KnowledgePlace.SKILL.in(files);
  }

  /** The {@code SKILL.md} at {@code path}, which may be their folder or one far above it. */
  public List<Path> below(Path path) {
    if (!Files.isDirectory(path)) {
      return List.of(root.relativize(path));
    }
    if (path.equals(root)) {
      return Stream.concat(
              all().stream(), files.below("", DEPTH, LEFT, SkillPages::isSkill).stream())
          .distinct()
          .toList();
    }
    return files.below(root.relativize(path).toString(), DEPTH, LEFT, SkillPages::isSkill);
  }

  /** The {@code SKILL.md} at {@code path}, if it stands below {@code folder}. */
  public Optional<Path> in(String folder, String path) {
    return files.below(folder, DEPTH, LEFT, SkillPages::isSkill).stream()
        .filter(file -> files.shown(file).equals(path))
        .findFirst();
  }

  private static boolean isSkill(Path file) {
    return file.getFileName().toString().equals("SKILL.md");
  }

  /** What could not be listed. */
  public List<Fault> faults() {
    return files.faults();
  }

  /** One of them; what can't be opened or read says so. */
  public SkillPage page(Path file) {
    try {
      return SkillPageReader.read(files.shown(file), folder(file), text(file));
    } catch (SetAside refused) {
      return SkillPage.unreadable(files.shown(file), folder(file), refused.fault());
    }
  }

  /** All of its text. */
  public String text(Path file) {
    return files.text(file, KnowledgeFiles.SMALL);
  }

  private String folder(Path file) {
    var folder = root.resolve(file).getParent();
    return folder == null || folder.getFileName() == null ? "" : folder.getFileName().toString();
  }
}
