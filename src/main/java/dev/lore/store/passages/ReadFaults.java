package dev.lore.store.passages;

import dev.lore.model.Fault;
import dev.lore.model.LearningId;
import dev.lore.model.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was wrong with files when they were last read, kept in a folder of the user's cache: a file
 * that has not changed is not read again, and is as broken as before.
 *
 * <p>Each source has a file of its own, so that processes don't get in each other's way. A cache
 * that can't be written to or read tells nothing, and that is all.
 */
final class ReadFaults {
  private static final int FIELDS = 5;

  private final Path folder;
  private @Nullable Set<String> names;

  ReadFaults(Path folder) {
    this.folder = folder;
  }

  /** Keeps what was wrong with the source when it had this fingerprint. */
  void keep(String source, String fingerprint, List<Fault> faults) {
    names = null;
    var file = file(source);
    try {
      if (faults.isEmpty()) {
        Files.deleteIfExists(file);
        return;
      }
      Files.createDirectories(folder);
      var lines = new ArrayList<String>();
      lines.add(oneLine(fingerprint));
      for (var fault : faults) {
        var at = fault.at();
        lines.add(
            String.join(
                "\t",
                oneLine(at.path()),
                String.valueOf(at.line()),
                String.valueOf(at.column()),
                oneLine(fault.problem()),
                oneLine(fault.advice())));
      }
      var fresh = Files.createTempFile(folder, "fault", "");
      Files.write(fresh, lines);
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException unwritable) {
      // Told by this run still; the next that reads the file tells it again.
    }
  }

  /** What was wrong with the source at this fingerprint. */
  List<Fault> of(String source, String fingerprint) {
    var file = file(source);
    var faults = new ArrayList<Fault>();
    try {
      boolean known = names().contains(file.getFileName().toString());
      var lines = known ? Files.readAllLines(file) : List.<String>of();
      if (!lines.isEmpty() && lines.getFirst().equals(oneLine(fingerprint))) {
        for (var line : lines.subList(1, lines.size())) {
          var fields = line.split("\t", -1);
          if (fields.length == FIELDS) {
            faults.add(fault(fields));
          }
        }
      }
    } catch (IOException | NumberFormatException broken) {
      return List.of();
    }
    return faults;
  }

  /** Whether nothing was wrong with anything. */
  boolean isEmpty() {
    return names().isEmpty();
  }

  /** Listed once: to look for the file of each source takes longer than all else. */
  private Set<String> names() {
    var known = names;
    if (known == null) {
      try (var files = Files.list(folder)) {
        known = files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
      } catch (IOException none) {
        known = Set.of();
      }
      names = known;
    }
    return known;
  }

  private static Fault fault(String[] fields) {
    var at = new Location(fields[0], Integer.parseInt(fields[1]), Integer.parseInt(fields[2]));
    return new Fault(at, fields[3], fields[4]);
  }

  private Path file(String source) {
    return folder.resolve(LearningId.digest(source));
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\p{Cntrl}", " ");
  }
}
