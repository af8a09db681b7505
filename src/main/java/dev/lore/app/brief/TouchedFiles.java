package dev.lore.app.brief;

import dev.lore.app.find.FindService;
import dev.lore.app.find.ProjectPaths;
import dev.lore.app.named.Mention;
import dev.lore.facts.CodeFact;
import dev.lore.facts.DependencyDeclared;
import dev.lore.facts.EnvVarDeclared;
import dev.lore.facts.EnvVarRead;
import dev.lore.facts.HostNamed;
import dev.lore.facts.ImportUse;
import dev.lore.facts.KnownSigns;
import dev.lore.model.Integration;
import dev.lore.model.Progress;
import dev.lore.parse.Codebase;
import dev.lore.parse.CodebaseReader;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

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
        Set.of(
            ImportUse.class,
            DependencyDeclared.class,
            EnvVarRead.class,
            EnvVarDeclared.class,
            HostNamed.class);
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
    var signs = KnownSigns.of(known);
    var evidence = new TreeMap<String, Set<String>>();
    for (var fact : facts) {
      var shown = Shown.of(signs, fact);
      for (var name : shown.names()) {
        evidence
            .computeIfAbsent(name, unused -> new LinkedHashSet<>())
            .add(fact.at() + " " + shown.what());
      }
    }
    return known.stream()
        .filter(entry -> evidence.containsKey(entry.name()))
        .map(entry -> mention(entry, evidence.getOrDefault(entry.name(), Set.of())))
        .toList();
  }

  private static Mention mention(Integration entry, Set<String> evidence) {
    return new Mention(entry, evidence.stream().limit(EVIDENCE).toList());
  }

  /** Whose sign a fact is, and what it shows. */
  private record Shown(List<String> names, String what) {
    static Shown of(KnownSigns signs, CodeFact fact) {
      return switch (fact) {
        case ImportUse use -> new Shown(signs.importing(use), "imports " + use.module());
        case DependencyDeclared one -> new Shown(signs.declaring(one), "declares " + one.name());
        case EnvVarRead read -> new Shown(signs.naming(read.name()), "reads " + read.name());
        case EnvVarDeclared one -> new Shown(signs.naming(one.name()), "declares " + one.name());
        case HostNamed host -> new Shown(signs.answering(host), "calls " + host.shown());
        default -> new Shown(List.of(), "");
      };
    }
  }
}
