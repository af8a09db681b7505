package dev.lore.store.client;

import dev.lore.model.Fault;
import dev.lore.model.UserError;
import dev.lore.store.client.SetUpRecord.Kept;
import dev.lore.store.client.entry.ProjectFile;
import dev.lore.store.client.entry.UnifiedDiff;
import dev.lore.store.yaml.SetAside;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What set-up is about to change. */
public final class SetUpPlan {
  private final Path root;
  private final @Nullable SetUpLock lock;
  private final SetUpRecord before;
  private final List<Change> changes = new ArrayList<>();
  private final List<Fault> left = new ArrayList<>();
  private final Map<String, Kept> kept = new LinkedHashMap<>();
  private SetUpRecord after;

  /** A file before and after; null is no file. */
  private static final class Change {
    private final ProjectFile file;
    private final byte @Nullable [] before;
    private final byte @Nullable [] after;

    Change(ProjectFile file, byte @Nullable [] before, byte @Nullable [] after) {
      this.file = file;
      this.before = before;
      this.after = after;
    }

    String line() {
      var verb = before == null ? "created" : after == null ? "deleted" : "changed";
      return verb + "  " + file.path();
    }
  }

  SetUpPlan(Path root, @Nullable SetUpLock lock, SetUpRecord before) {
    this.root = root;
    this.lock = lock;
    this.before = before;
    this.after = before;
  }

  void change(ProjectFile file, byte @Nullable [] from, byte @Nullable [] to, Kept edits) {
    changes.add(new Change(file, from, to));
    kept.put(file.path(), edits);
  }

  /** What was left alone, and why. */
  public List<Fault> left() {
    return left;
  }

  /** Whether the merge driver was registered by an earlier set-up. */
  public boolean hadDriver() {
    return before.driver();
  }

  SetUpPlan recorded(boolean driver) {
    if (!changes.isEmpty() || driver) {
      var folders = new TreeSet<String>();
      changes.forEach(change -> folders.addAll(change.file.missingFolders()));
      if (lock != null) {
        folders.addAll(lock.made());
      }
      after = before.and(kept, List.copyOf(folders), driver);
    }
    return this;
  }

  SetUpPlan forgotten() {
    after = SetUpRecord.NONE;
    return this;
  }

  /** The changes of files that people keep, a line each. */
  public List<String> lines() {
    return changes.stream().map(Change::line).toList();
  }

  /** The same as a diff. */
  public String diff() {
    return changes.stream()
        .map(change -> UnifiedDiff.of(change.file.path(), change.before, change.after))
        .collect(Collectors.joining());
  }

  /**
   * Writes all of it, the record first, so that whatever stops the work leaves no entry that the
   * record does not know.
   *
   * @throws UserError where a file can't be written
   */
  public void carryOut() {
    if (lock == null) {
      throw new IllegalStateException("only who holds the lock may write");
    }
    try {
      if (!after.isEmpty()) {
        keep();
      }
      for (var change : changes) {
        change.file.replace(change.before, change.after);
      }
      if (after.isEmpty()) {
        forget(lock);
      }
    } catch (SetAside e) {
      throw e.asUserError();
    } catch (IOException e) {
      throw UserError.input(
          "the folders of " + root + " can't be changed: " + e, "Check their permissions.");
    }
  }

  private void keep() {
    var ignore = ProjectFile.at(root, SetUpLock.IGNORE);
    if (ignore.bytes() == null) {
      ignore.replace(null, SetUpLock.ALL.getBytes(StandardCharsets.UTF_8));
    }
    var file = ProjectFile.at(root, SetUpRecord.PATH);
    var now = file.bytes();
    var then = after.bytes();
    if (!Arrays.equals(now, then)) {
      file.replace(now, then);
    }
  }

  private void forget(SetUpLock lock) throws IOException {
    var file = ProjectFile.at(root, SetUpRecord.PATH);
    Files.deleteIfExists(file.place());
    lock.sweep();
    for (var folder : before.folders().reversed()) {
      var place = ProjectFile.at(root, folder).place();
      try {
        if (Files.isDirectory(place)) {
          Files.delete(place);
        }
      } catch (DirectoryNotEmptyException stays) {
        // Somebody has put something else into it.
      }
    }
  }
}
