package dev.lore.parse;

import dev.lore.facts.CodeFact;
import dev.lore.facts.EnvVarMentioned;
import dev.lore.model.IntegrationPolicy;
import dev.lore.model.KeyShape;
import dev.lore.model.Progress;
import dev.lore.model.Skipped;
import dev.lore.model.UserError;
import dev.lore.parse.text.SecretScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds the files of a tree and reads their facts. Threads may share one. */
public final class CodebaseReader {
  private final Set<Class<? extends CodeFact>> wanted;
  private final SecretScanner secrets;
  private final IntegrationPolicy policy;

  /**
   * A reader of facts of the {@code wanted} kinds.
   *
   * @param keys what secrets look like, where {@link dev.lore.facts.SecretSeen} is wanted
   */
  public CodebaseReader(Set<Class<? extends CodeFact>> wanted, List<KeyShape> keys) {
    this(wanted, keys, IntegrationPolicy.NONE);
  }

  /** A reader that knows besides what integrations call things. */
  public CodebaseReader(
      Set<Class<? extends CodeFact>> wanted, List<KeyShape> keys, IntegrationPolicy policy) {
    this.wanted = Set.copyOf(wanted);
    this.secrets = SecretScanner.of(keys);
    this.policy = policy;
  }

  /**
   * The code at {@code paths}, each {@code root} itself or something below it.
   *
   * @param progress counts the files
   * @throws UserError when a path does not exist or can't be read
   */
  public Codebase read(Path root, List<Path> paths, Progress progress) {
    var found = new HashMap<Path, FoundFile>();
    var skipped = new LinkedHashSet<Skipped>();
    for (var path : paths) {
      var walk = walk(root, path);
      walk.found().forEach(file -> found.put(file.file(), file));
      skipped.addAll(walk.skipped());
    }
    var read = found.values().stream().map(FoundFile::path).collect(Collectors.toSet());
    skipped.removeIf(one -> read.contains(one.path()));
    var folders = new TreeMap<String, List<FoundFile>>();
    found.values().stream()
        .sorted(Comparator.comparing(FoundFile::path))
        .forEach(
            file -> folders.computeIfAbsent(file.folder(), unused -> new ArrayList<>()).add(file));
    progress.expect(found.size());
    boolean mentions = wanted.contains(EnvVarMentioned.class);
    var reader =
        new FileReader(wanted, policy, secrets, Mentions.of(mentions ? found.values() : List.of()));
    return new Codebase(
        List.copyOf(folders.values()),
        List.copyOf(skipped),
        new Codebase.Readers(reader, policy),
        progress);
  }

  private static TreeWalk walk(Path root, Path path) {
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      throw UserError.input(path + " does not exist", "Name a folder or file that is there.");
    }
    try {
      return TreeWalk.of(root, path);
    } catch (IOException unreadable) {
      throw UserError.input(
          path + " can't be read: " + unreadable.getMessage(), "Check its permissions.");
    }
  }
}
