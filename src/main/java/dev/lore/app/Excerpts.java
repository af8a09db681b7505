package dev.lore.app;

import dev.lore.model.AuditReport;
import dev.lore.model.Excerpt;
import dev.lore.model.Finding;
import dev.lore.parse.CodeLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The code around the findings of one audit, read right after it. It is kept as it was then; what
 * has changed since is told whenever somebody asks.
 */
public final class Excerpts {
  /** Of so many findings code is kept. */
  private static final int MOST = 300;

  private final Path root;
  private final Map<Finding, Excerpt> excerpts = new HashMap<>();
  private final Map<String, Optional<Stamp>> stamps = new HashMap<>();

  /** Tells one state of a file from another. */
  private record Stamp(FileTime modified, long size, @Nullable Object key) {}

  private Excerpts(Path root) {
    this.root = root;
  }

  /** No code at all. */
  public static Excerpts none() {
    return new Excerpts(Path.of(""));
  }

  /**
   * The code around the findings of {@code report}.
   *
   * @param around so many lines above and below each
   * @param began when the audit began: what was written since may not be what it has read
   */
  static Excerpts of(AuditReport report, CodeLines code, int around, Instant began) {
    var excerpts = new Excerpts(Path.of(report.root()));
    String path = "";
    Optional<CodeLines.Shown> shown = Optional.empty();
    for (var finding : report.findings().stream().limit(MOST).toList()) {
      if (!finding.at().path().equals(path)) {
        path = finding.at().path();
        excerpts.stamps.put(path, excerpts.stamp(path));
        shown = code.file(path);
      }
      int line = finding.at().line();
      shown.ifPresent(file ->
          excerpts.excerpts.put(
              finding,
              excerpts.isFrom(finding, began)
                  ? new Excerpt(file.first(line, around), file.lines(line, around), false)
                  : new Excerpt(line, List.of(), true)));
    }
    return excerpts;
  }

  private boolean isFrom(Finding finding, Instant began) {
    return stamps
        .getOrDefault(finding.at().path(), Optional.empty())
        .filter(stamp -> stamp.modified().toInstant().isBefore(began))
        .isPresent();
  }

  /** The same for files that were there for this audit alone: they can't have changed. */
  public Excerpts settled() {
    stamps.clear();
    return this;
  }

  /** The code around a finding; empty where none is kept. */
  public Optional<Excerpt> of(Finding finding) {
    var path = finding.at().path();
    return Optional.ofNullable(excerpts.get(finding))
        .map(kept ->
            new Excerpt(
                kept.first(),
                kept.lines(),
                kept.changed()
                    || (stamps.containsKey(path) && !stamp(path).equals(stamps.get(path)))));
  }

  private Optional<Stamp> stamp(String path) {
    try {
      var read = Files.readAttributes(root.resolve(path), BasicFileAttributes.class);
      return Optional.of(new Stamp(read.lastModifiedTime(), read.size(), read.fileKey()));
    } catch (IOException gone) {
      return Optional.empty();
    }
  }
}
