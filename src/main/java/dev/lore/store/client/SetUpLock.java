package dev.lore.store.client;

import dev.lore.model.UserError;
import dev.lore.store.client.entry.ProjectFile;
import dev.lore.store.disk.WriteLock;
import dev.lore.store.yaml.SetAside;
import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Holds off other set-ups of a project, and all else that writes to {@code expertise/.lore}. Where
 * nothing but the lock is kept there, the folder is gone again when it is let go.
 */
final class SetUpLock implements AutoCloseable {
  static final String LEDGER = "expertise/.lore";
  static final String IGNORE = LEDGER + "/.gitignore";
  static final String ALL = "*\n";

  private static final int TRIES = 100;

  private final Path root;
  private final Path folder;
  private final FileLock lock;
  private final List<String> made;

  private SetUpLock(Path root, Path folder, FileLock lock, List<String> made) {
    this.root = root;
    this.folder = folder;
    this.lock = lock;
    this.made = made;
  }

  /**
   * Waits for the turn.
   *
   * @throws UserError where another process does not let go, or the folder can't be made
   */
  static SetUpLock take(Path root) {
    try {
      var ledger = ProjectFile.at(root, LEDGER);
      for (int tried = 0; ; tried++) {
        var made = ProjectFile.at(root, LEDGER + "/lock").missingFolders();
        try {
          Files.createDirectories(ledger.place());
          return new SetUpLock(root, ledger.place(), new WriteLock(ledger.place()).take(), made);
        } catch (NoSuchFileException gone) {
          // Whoever held it has taken all of it back, the folder too.
          if (tried == TRIES) {
            throw gone;
          }
        }
      }
    } catch (SetAside e) {
      throw e.asUserError();
    } catch (IOException e) {
      throw UserError.input(
          root.resolve(LEDGER) + " can't be used: " + e, "Check the permissions of " + root + ".");
    }
  }

  /** The folders that were made for it, outermost first. */
  List<String> made() {
    return made;
  }

  /** Takes the folder away where it holds nothing but the lock. */
  void sweep() throws IOException {
    var ignore = folder.resolve(".gitignore");
    try (var kept = Files.list(folder)) {
      var names = Set.of("lock", ".gitignore");
      if (kept.anyMatch(file -> !names.contains(file.getFileName().toString()))) {
        return;
      }
    } catch (NoSuchFileException gone) {
      return;
    }
    if (Files.exists(ignore)
        && !Arrays.equals(Files.readAllBytes(ignore), ALL.getBytes(StandardCharsets.UTF_8))) {
      return;
    }
    Files.deleteIfExists(ignore);
    Files.deleteIfExists(folder.resolve("lock"));
    Files.deleteIfExists(folder);
  }

  @Override
  public void close() {
    try {
      if (!Files.exists(folder.resolve("setup.json"))) {
        sweep();
        for (var name : made.reversed()) {
          if (!name.equals(LEDGER)) {
            Files.deleteIfExists(root.resolve(name));
          }
        }
      }
    } catch (IOException stays) {
      // A folder may stay, or have been filled by others.
    } finally {
      release();
    }
  }

  private void release() {
    try {
      lock.acquiredBy().close();
    } catch (IOException ended) {
      // The kernel lets go of it at the end of the process.
    }
  }
}
