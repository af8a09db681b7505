package dev.lore.model;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What changed in a project since some state of it.
 *
 * @param since that state in words: {@code main, from where this branch left it}
 * @param commit its id, abbreviated; empty where there was no commit yet
 * @param changes sorted by path
 */
public record ChangeReport(String since, String commit, List<FileChange> changes) {
  /** The changes by what the files are for. */
  public Map<FileGroup, List<FileChange>> groups() {
    return changes.stream()
        .collect(
            Collectors.groupingBy(
                change -> FileGroup.of(change.path()), TreeMap::new, Collectors.toList()));
  }

  /** The files that are there now, for a learning to name. */
  public List<String> files() {
    return changes.stream()
        .filter(change -> change.kind() != FileChange.Kind.DELETED)
        .map(FileChange::path)
        .toList();
  }
}
