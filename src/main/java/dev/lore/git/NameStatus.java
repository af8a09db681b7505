package dev.lore.git;

import dev.lore.model.FileChange;
import dev.lore.model.FileChange.Kind;
import java.util.ArrayList;
import java.util.List;

/** The output of {@code git diff --name-status -z}: a letter and one path, or two for a rename. */
final class NameStatus {
  private NameStatus() {}

  static List<FileChange> read(List<String> fields) {
    var changes = new ArrayList<FileChange>();
    for (int i = 0; i + 1 < fields.size(); i += 2) {
      var path = fields.get(i + 1);
      switch (fields.get(i).charAt(0)) {
        case 'A' -> changes.add(new FileChange(Kind.CREATED, path, path));
        case 'D' -> changes.add(new FileChange(Kind.DELETED, path, path));
        case 'R' -> changes.add(new FileChange(Kind.RENAMED, fields.get(++i + 1), path));
        case 'C' -> {
          var copy = fields.get(++i + 1);
          changes.add(new FileChange(Kind.CREATED, copy, copy));
        }
        default -> changes.add(new FileChange(Kind.UPDATED, path, path));
      }
    }
    return changes;
  }
}
