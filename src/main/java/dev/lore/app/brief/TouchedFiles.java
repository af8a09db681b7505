package dev.lore.app.brief;

import dev.lore.app.find.FindService;
import dev.lore.app.find.ProjectPaths;
import dev.lore.facts.CodeFact;
import dev.lore.facts.DependencyDeclared;
import dev.lore.facts.EnvVarDeclared;
import dev.lore.facts.EnvVarRead;
import dev.lore.facts.ImportUse;
import dev.lore.facts.KnownIntegration;
import dev.lore.model.Integration;
import dev.lore.model.Progress;
import dev.lore.parse.Codebase;
import dev.lore.parse.CodebaseReader;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The files that a task is being worked on in.
 *
 * @param root of the project, a real path
 * @param paths relative to it, with {@code /} between folders; not all need to be there
 */
record TouchedFiles(Path root, List<String> paths) {
  private static final int MOST = 200;
  private static final int EVIDENCE = 3;

  /** What is not as it was committed; none outside of git. */
  static TouchedFiles byGit(Path root, FindService find) {
    return new TouchedFiles(root, find.touched(root).stream().limit(MOST).toList());
  }

  /** Files as somebody names them in {@code folder}; what leads out of the project is left out. */
  static TouchedFiles named(Path root, Path folder, List<String> files) {
    var paths = new ProjectPaths(root, folder).relative(files);
    return new TouchedFiles(root, paths.stream().limit(MOST).toList());
  }

  /** The integrations that the files use, by the facts that detection rules go by. */
  List<Mention> integrations(List<Integration> known) {
    Set<Class<? extends CodeFact>> wanted =
        Set.of(ImportUse.class, DependencyDeclared.class, EnvVarRead.class, EnvVarDeclared.class);
    var there =
        paths.stream()
            .map(root::resolve)
            .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
            .toList();
    var facts =
        new CodebaseReader(wanted, List.of())
            .read(root, there, new Progress())
            .folders()
            .map(Codebase.Folder::facts)
            .flatMap(List::stream)
            .toList();
    return known.stream()
        .map(KnownIntegration::new)
        .flatMap(one -> mention(one, facts).stream())
        .toList();
  }

  private static Optional<Mention> mention(KnownIntegration known, List<CodeFact> facts) {
    var evidence =
        facts.stream()
            .flatMap(fact -> shown(known, fact).map(what -> fact.at() + " " + what).stream())
            .distinct()
            .limit(EVIDENCE)
            .toList();
    return evidence.isEmpty()
        ? Optional.empty()
        : Optional.of(new Mention(known.entry(), evidence));
  }

  private static Optional<String> shown(KnownIntegration known, CodeFact fact) {
    return switch (fact) {
      case ImportUse use when known.imports(use) -> Optional.of("imports " + use.module());
      case DependencyDeclared one when known.declares(one) -> Optional.of("declares " + one.name());
      case EnvVarRead read when known.names(read.name()) -> Optional.of("reads " + read.name());
      case EnvVarDeclared one when known.names(one.name()) -> Optional.of("declares " + one.name());
      default -> Optional.empty();
    };
  }
}
