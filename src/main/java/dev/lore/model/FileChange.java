package dev.lore.model;

import java.util.Comparator;

/**
 * One file that differs from an earlier state.
 *
 * @param kind how it differs
 * @param path relative to the project, with {@code /} between folders
 * @param from its path before, where it was renamed; else the same
 */
public record FileChange(Kind kind, String path, String from) implements Comparable<FileChange> {
  private static final Comparator<FileChange> ORDER =
      Comparator.comparing(FileChange::path).thenComparing(FileChange::kind);

  /** How a file differs. */
  public enum Kind {
    CREATED,
    UPDATED,
    RENAMED,
    DELETED
  }

  @Override
  public int compareTo(FileChange other) {
    return ORDER.compare(this, other);
  }
}
