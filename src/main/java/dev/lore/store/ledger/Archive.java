package dev.lore.store.ledger;

import dev.lore.model.Learning;
import dev.lore.store.edit.Entry;
import dev.lore.store.edit.ExpertiseText;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The learnings of a domain that have left its file: {@code archive/2026-11.yaml}, and {@code
 * 2026-11-2.yaml} once that is large. Only ever added to.
 */
final class Archive {
  /** From here on a month goes on in another file, so that one can always be parsed. */
  private static final long LARGE = 2 << 20;

  private final Path folder;
  private final String shown;
  private final String domain;

  /**
   * The archive beside a domain's file.
   *
   * @param shown the path of its folder, as people see it
   */
  Archive(Path folder, String shown, String domain) {
    this.folder = folder;
    this.shown = shown;
    this.domain = domain;
  }

  /** The name of the file to add to for a date; {@code today} where it has none. */
  String name(String date, String today) {
    var month = (date.matches("\\d{4}-\\d\\d.*") ? date : today).substring(0, 7);
    var name = month;
    for (int i = 2; size(name) > LARGE; i++) {
      name = month + "-" + i;
    }
    return name;
  }

  long size(String name) {
    try {
      return Files.size(file(name));
    } catch (IOException none) {
      return 0;
    }
  }

  boolean exists(String name) {
    return Files.isRegularFile(file(name));
  }

  /** The names of all files, oldest first. */
  List<String> names() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.matches("\\d{4}-\\d\\d(-\\d+)?\\.yaml"))
          .map(name -> name.substring(0, name.length() - ".yaml".length()))
          .sorted()
          .toList();
    }
  }

  /** What goes before the first lines that are added to a file of {@code size} bytes. */
  String opening(String name, long size) throws IOException {
    if (size == 0) {
      return "# Learnings that have left expertise.yaml. Only ever added to; `lore learnings"
          + " restore`\n"
          + "# moves one back.\n"
          + "domain: "
          + domain
          + "\nlearnings:\n";
    }
    try (var channel = FileChannel.open(file(name), StandardOpenOption.READ)) {
      var last = ByteBuffer.allocate(1);
      channel.read(last, size - 1);
      return last.get(0) == '\n' ? "" : "\n";
    }
  }

  /** Lines for an entry that has left the domain's file. */
  static String lines(Entry entry) {
    return entry
        .text()
        .lines()
        .map(line -> line.isEmpty() ? "\n" : "  " + line + "\n")
        .reduce("", String::concat);
  }

  /** Lines that say that somebody said the same again. */
  static String confirmation(String id, String date) {
    return "  - confirms: " + id + "\n    date: " + date + "\n";
  }

  /** Lines that say that a learning is back in the domain's file. */
  static String departure(String id, String date) {
    return "  - moved_back: " + id + "\n    date: " + date + "\n";
  }

  /**
   * Adds lines; on return they are on the disk. Done again it does nothing, and what a crash left
   * half written is made whole.
   *
   * @param from how large the file was when they were to be added
   */
  void append(String name, long from, String lines) throws IOException {
    Files.createDirectories(folder);
    var bytes = lines.getBytes(StandardCharsets.UTF_8);
    try (var channel =
        FileChannel.open(
            file(name),
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE)) {
      var standing = ByteBuffer.allocate(Math.clamp(channel.size() - from, 0, bytes.length));
      channel.read(standing, from);
      if (Arrays.equals(standing.array(), bytes)) {
        return;
      }
      boolean torn =
          from + standing.limit() == channel.size()
              && Arrays.equals(standing.array(), Arrays.copyOf(bytes, standing.limit()));
      long start = torn ? from : channel.size();
      channel.position(start);
      try {
        var buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
          channel.write(buffer);
        }
        channel.force(true);
      } catch (IOException e) {
        channel.truncate(start);
        throw e;
      }
    }
  }

  /** Reads one file whole, which may take a while. */
  ExpertiseText read(String name) throws IOException {
    return ExpertiseText.of(shown + "/" + name + ".yaml", Files.readAllBytes(file(name)));
  }

  /** The learning with this id in one file, or null. */
  @Nullable Learning learning(String name, String id) throws IOException {
    return read(name).archived().stream()
        .filter(learning -> learning.id().equals(id))
        .findFirst()
        .orElse(null);
  }

  private Path file(String name) {
    return folder.resolve(name + ".yaml");
  }
}
