package dev.lore.parse;

import dev.lore.facts.CodeFact;
import dev.lore.model.IntegrationPolicy;
import dev.lore.model.Progress;
import dev.lore.model.Skipped;
import dev.lore.model.Suppression;
import dev.lore.parse.go.GoModule;
import dev.lore.parse.go.GoModules;
import dev.lore.parse.go.GoPackage;
import dev.lore.parse.go.types.GoFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;

/**
 * An audited tree: its files are known, their facts are read folder by folder as {@link #folders()}
 * is consumed, so that no more than a few folders are in memory at once.
 *
 * <p>What was skipped, how many lines there are and which suppressions stand in the code is
 * complete once the folders have been consumed.
 */
public final class Codebase {
  /**
   * The facts of the files that lie directly in one folder.
   *
   * @param path relative to the audited root; empty for the root itself
   * @param facts file by file in the order of their names, behind them those of Go that its whole
   *     package settles
   */
  public record Folder(String path, List<CodeFact> facts) {}

  /**
   * What reads.
   *
   * @param files reads a file
   * @param policy what integrations call things, for what a whole package says of them
   */
  record Readers(FileReader files, IntegrationPolicy policy) {}

  private final List<List<FoundFile>> folders;
  private final Readers readers;
  private final GoModules modules = new GoModules();
  private final Progress progress;
  private final Collection<Skipped> skipped = new ConcurrentLinkedQueue<>();
  private final Collection<Suppression> suppressions = new ConcurrentLinkedQueue<>();
  private final LongAdder files = new LongAdder();
  private final LongAdder lines = new LongAdder();

  Codebase(
      List<List<FoundFile>> folders, List<Skipped> skipped, Readers readers, Progress progress) {
    this.folders = folders;
    this.readers = readers;
    this.progress = progress;
    this.skipped.addAll(skipped);
  }

  /** The folders in the order of their paths, read in parallel; may be consumed once. */
  public Stream<Folder> folders() {
    return folders.parallelStream().map(this::read);
  }

  private Folder read(List<FoundFile> found) {
    var facts = new ArrayList<CodeFact>();
    var go = new ArrayList<GoFile>();
    for (var file : found) {
      var read = readers.files().read(file);
      progress.step();
      facts.addAll(read.facts());
      go.addAll(read.go());
      suppressions.addAll(read.suppressions());
      skipped.addAll(read.skipped());
      if (read.lines() >= 0) {
        files.increment();
        lines.add(read.lines());
      }
    }
    if (!go.isEmpty()) {
      facts.addAll(GoPackage.facts(go, module(found.getFirst()), modules, readers.policy()));
    }
    return new Folder(found.getFirst().folder(), List.copyOf(facts));
  }

  private static Optional<GoModule> module(FoundFile file) {
    int depth = file.folder().isEmpty() ? 0 : file.folder().split("/", -1).length;
    return GoModule.around(file.file().getParent(), depth);
  }

  /** How many files were read so far. */
  public int filesRead() {
    return files.intValue();
  }

  /** How many lines those have. */
  public int linesRead() {
    return lines.intValue();
  }

  /** What was left unread, sorted. */
  public List<Skipped> skipped() {
    return skipped.stream().sorted().toList();
  }

  /** The comments that accept findings, in no order. */
  public List<Suppression> suppressions() {
    return List.copyOf(suppressions);
  }
}
