package dev.lore.store.files;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What a file of a layer is for, told by its path alone. */
public enum KnowledgePlace {
  /** {@code expertise/payments/expertise.yaml}: what is known about a domain. */
  EXPERTISE,
  /** {@code expertise/catalog/stripe.yaml}: what is known about an integration. */
  CATALOG,
  /** {@code expertise/payments/archive/2026-11.yaml}: learnings that have left their domain. */
  ARCHIVE,
  /** {@code skills/stripe/SKILL.md}, in any of the folders where agents look for skills. */
  SKILL,
  /** {@code rules/p0/errgroup-unlimited/README.md}: the page of a rule. */
  RULE;

  /** Where all that is written down as YAML lies. */
  public static final String FOLDER = "expertise";

  /** How many folders deep that is looked for. */
  public static final int DEPTH = 8;

  private static final List<String> SKILLS =
      List.of(
          "skills",
          "docs/skills",
          ".claude/skills",
          ".agents/skills",
          ".codex/skills",
          ".opencode/skills",
          ".cursor/skills",
          ".github/skills");

  /**
   * The files of this kind, relative to the root: folder by folder, sorted in each. Where two of
   * them have one name, the earlier counts.
   */
  public List<Path> in(KnowledgeFiles files) {
    return switch (this) {
      case EXPERTISE, CATALOG, ARCHIVE -> below(files, FOLDER, DEPTH).toList();
      case SKILL -> SKILLS.stream().flatMap(folder -> below(files, folder, 4)).toList();
      case RULE -> below(files, "rules", 3).toList();
    };
  }

  private Stream<Path> below(KnowledgeFiles files, String folder, int depth) {
    return files.below(folder, depth, this::holds).stream()
        .filter(file -> this != RULE || files.exists(file.resolveSibling("rule.drl").toString()));
  }

  private boolean holds(Path file) {
    var name = file.getFileName().toString();
    return switch (this) {
      case EXPERTISE -> name.matches("expertise\\.ya?ml") && !in("catalog", file);
      case CATALOG -> name.matches(".+\\.ya?ml") && in("catalog", file);
      case ARCHIVE -> name.matches("\\d{4}-\\d\\d(-\\d+)?\\.ya?ml") && in("archive", file);
      case SKILL -> name.equals("SKILL.md");
      case RULE -> name.equals("README.md") && file.getNameCount() == 4;
    };
  }

  private static boolean in(String name, Path file) {
    var folder = file.getParent();
    return folder != null && folder.endsWith(name);
  }
}
