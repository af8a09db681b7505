package dev.lore.store.client;

import dev.lore.model.LearningId;
import dev.lore.model.UserError;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What an agent has been told in one session, so that it is told once. A cache below {@code
 * expertise/.lore}: without it things are said again.
 */
public final class SessionNotes {
  private static final Duration KEPT = Duration.ofDays(7);

  private final Path folder;
  private final Path file;

  /** The notes of the session that its client calls {@code session}. */
  public SessionNotes(Path root, String session) {
    folder = root.resolve("expertise").resolve(".lore").resolve("sessions");
    file = folder.resolve(LearningId.digest(session));
  }

  /** Those of {@code things} that have not been told, which they are from now on. */
  public List<String> untold(List<String> things, Instant now) {
    try {
      var told = told();
      var fresh =
          things.stream().distinct().filter(t -> !told.contains(LearningId.digest(t))).toList();
      if (!fresh.isEmpty()) {
        prepare(now);
        var lines = new StringBuilder();
        fresh.forEach(thing -> lines.append(LearningId.digest(thing)).append('\n'));
        Files.writeString(
            file,
            lines,
            StandardCharsets.US_ASCII,
            StandardOpenOption.CREATE,
            StandardOpenOption.APPEND);
      }
      return fresh;
    } catch (IOException e) {
      throw UserError.input("notes of the session can't be kept: " + e, "Check " + folder + ".");
    }
  }

  private Set<String> told() throws IOException {
    try {
      return new HashSet<>(Files.readAllLines(file, StandardCharsets.US_ASCII));
    } catch (NoSuchFileException first) {
      return Set.of();
    }
  }

  private void prepare(Instant now) throws IOException {
    Files.createDirectories(folder);
    var ignore = folder.resolveSibling(".gitignore");
    if (!Files.exists(ignore)) {
      Files.writeString(ignore, "*\n");
    }
    try (var notes = Files.newDirectoryStream(folder)) {
      for (var old : notes) {
        if (Files.getLastModifiedTime(old).toInstant().isBefore(now.minus(KEPT))) {
          Files.deleteIfExists(old);
        }
      }
    }
  }
}
