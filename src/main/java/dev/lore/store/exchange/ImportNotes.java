package dev.lore.store.exchange;

import dev.lore.model.LearningId;
import dev.lore.model.UserError;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Which entries of which sources have been imported, so that no source confirms a learning twice. A
 * digest a line in {@code expertise/.lore/imported}.
 */
public final class ImportNotes {
  private final Path file;

  /** The notes of the project at {@code root}. */
  public ImportNotes(Path root) {
    file = root.resolve("expertise").resolve(".lore").resolve("imported");
  }

  /** What stands for an entry: its source and what it says. */
  public static String digest(ForeignEntry entry) {
    return LearningId.digest(entry.at().path() + "\n" + LearningId.of(entry.draft().insight()));
  }

  /** All digests. */
  public Set<String> known() {
    try {
      return new HashSet<>(Files.readAllLines(file, StandardCharsets.US_ASCII));
    } catch (NoSuchFileException none) {
      return new HashSet<>();
    } catch (IOException e) {
      throw unusable(e);
    }
  }

  /** Adds some; the folder is there, since learnings were added. */
  public void add(Collection<String> digests) {
    if (digests.isEmpty()) {
      return;
    }
    try {
      Files.writeString(
          file,
          String.join("\n", digests) + "\n",
          StandardCharsets.US_ASCII,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw unusable(e);
    }
  }

  private UserError unusable(IOException e) {
    return UserError.input(file + " can't be used: " + e, "Check its permissions, or delete it.");
  }
}
