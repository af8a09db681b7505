package dev.lore.store.files;

import dev.lore.model.Layer;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a file of a layer is for, told by its path and by where the project keeps its skills. */
public enum KnowledgePlace {
  /** {@code expertise/payments/expertise.yaml}: what is known about a domain. */
  EXPERTISE,
  /** {@code expertise/catalog/stripe.yaml}: what is known about an integration. */
  CATALOG,
  /** {@code expertise/payments/archive/2026-11.yaml}: learnings that have left their domain. */
  ARCHIVE,
  /** {@code skills/stripe/SKILL.md}, where agents look for skills, or where the project says. */
  SKILL,
  /** {@code rules/p0/errgroup-unlimited/README.md}: the page of a rule. */
  RULE;

  /** Where all that is written down as YAML lies. */
  public static final String FOLDER = "expertise";

  /** How many folders deep that is looked for. */
  public static final int DEPTH = 8;

  private static final Pattern YAML = Pattern.compile(".+\\.ya?ml");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d\\d(-\\d+)?\\.ya?ml");

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
    return files.at(this);
  }

  List<Path> listed(KnowledgeFiles files) {
    return switch (this) {
      case EXPERTISE, CATALOG, ARCHIVE -> files.below(FOLDER, DEPTH, this::holds);
      case SKILL ->
          Stream.concat(SKILLS.stream(), named(files))
              .flatMap(folder -> files.below(folder, 4, this::holds).stream())
              .distinct()
              .toList();
      case RULE -> {
        var checks = Set.copyOf(files.below("rules", 3, file -> file.endsWith("rule.drl")));
        yield files.below(
            "rules", 3, file -> holds(file) && checks.contains(file.resolveSibling("rule.drl")));
      }
    };
  }

  /** The folder of skills that a project's {@code lore.yaml} names. */
  private static Stream<String> named(KnowledgeFiles files) {
    return files.layer() == Layer.PROJECT ? Stream.of(SkillSettings.folder(files)) : Stream.of();
  }

  private boolean holds(Path file) {
    var name = file.getFileName().toString();
    return switch (this) {
      case EXPERTISE ->
          (name.equals("expertise.yaml") || name.equals("expertise.yml")) && !in("catalog", file);
      case CATALOG -> in("catalog", file) && YAML.matcher(name).matches();
      case ARCHIVE -> in("archive", file) && MONTH.matcher(name).matches();
      case SKILL -> name.equals("SKILL.md");
      case RULE -> name.equals("README.md") && file.getNameCount() == 4;
    };
  }

  private static boolean in(String name, Path file) {
    var folder = file.getParent();
    return folder != null && folder.endsWith(name);
  }
}
