package dev.lore.store.domain;

import dev.lore.model.Learning;
import dev.lore.model.LearningId;
import dev.lore.store.disk.Bytes;
import dev.lore.store.disk.Regular;
import dev.lore.store.disk.WholeFile;
import dev.lore.store.edit.ExpertiseText;
import dev.lore.store.yaml.SetAside;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The learnings of a domain that have left its file: {@code archive/2026-11.yaml}, and {@code
 * 2026-11-2.yaml} once that is large. Only ever added to.
 */
public final class Archive {
  /** From here on a month goes on in another file, so that one can always be parsed. */
  private static final long LARGE = 2 << 20;

  private final DomainPlaces places;
  private final Path folder;
  private final String domain;

  /** The archive of a domain, in {@code folder} beside its file. */
  Archive(DomainPlaces places, Path folder, String domain) {
    this.places = places;
    this.folder = folder;
    this.domain = domain;
  }

  /** The name of the file to add to for a date; {@code today} where it has none. */
  public String name(String date, String today) {
    var month = (date.matches("\\d{4}-\\d\\d.*") ? date : today).substring(0, 7);
    var name = month;
    for (int i = 2; size(name) > LARGE; i++) {
      name = month + "-" + i;
    }
    return name;
  }

  /** How many bytes a file has, which may be none. */
  public long size(String name) {
    try {
      return Files.size(file(name));
    } catch (IOException none) {
      return 0;
    }
  }

  /** Whether there is such a file. */
  public boolean exists(String name) {
    return Files.isRegularFile(file(name));
  }

  /** The names of all files, oldest first. */
  public List<String> names() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    places.inside(folder);
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
  public String opening(String name, long size) throws IOException {
    if (size == 0) {
      return ArchiveLines.opening(domain);
    }
    try (var channel = FileChannel.open(file(name), StandardOpenOption.READ)) {
      return Arrays.equals(Bytes.at(channel, size - 1, 1), new byte[] {'\n'}) ? "" : "\n";
    }
  }

  /**
   * Adds lines; on return they are on the disk. Done again it does nothing, and what a crash left
   * half written is made whole.
   *
   * @param from how large the file was when they were to be added
   */
  public void append(String name, long from, String lines) throws IOException {
    Files.createDirectories(places.inside(folder));
    Regular.hold(file(name));
    try (var channel =
        FileChannel.open(
            file(name),
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            LinkOption.NOFOLLOW_LINKS)) {
      long size = channel.size();
      // It was there when the lines were made, and somebody has deleted it since.
      boolean lost = size == 0 && from > 0;
      var bytes =
          (lost ? ArchiveLines.opening(domain) + lines : lines).getBytes(StandardCharsets.UTF_8);
      var standing = Bytes.at(channel, from, Math.clamp(size - from, 0, bytes.length));
      if (!Arrays.equals(standing, bytes)) {
        boolean torn =
            from + standing.length == size
                && Arrays.equals(standing, Arrays.copyOf(bytes, standing.length));
        add(channel, torn ? from : size, bytes);
      }
    }
  }

  private static void add(FileChannel channel, long position, byte[] bytes) throws IOException {
    try {
      Bytes.write(channel, position, bytes);
      channel.force(true);
    } catch (IOException e) {
      if (channel.isOpen()) {
        channel.truncate(position);
      }
      throw e;
    }
  }

  /** Reads one file whole, which may take a while; no lock is needed. */
  public ExpertiseText read(String name) throws IOException {
    places.inside(folder);
    Regular.hold(file(name));
    var path = places.shown(file(name));
    try {
      return ExpertiseText.of(path, Files.readAllBytes(file(name)));
    } catch (SetAside unsound) {
      // Somebody may be in the middle of adding to it.
      new WholeFile(file(name)).settle();
      return ExpertiseText.of(path, Files.readAllBytes(file(name)));
    }
  }

  /** The ids of all learnings in one file, and those that their texts would have. */
  public Set<String> ids(String name) throws IOException {
    return read(name).archived().stream()
        .flatMap(learning -> Stream.of(learning.id(), LearningId.of(learning.insight())))
        .collect(Collectors.toSet());
  }

  /** All that it keeps now, by id; without what is in a file that can't be read. */
  public Map<String, Learning> kept() throws IOException {
    var kept = new HashMap<String, Learning>();
    for (var name : names()) {
      try {
        read(name).archived().forEach(learning -> kept.put(learning.id(), learning));
      } catch (SetAside broken) {
        // It can't be told until that is mended.
      }
    }
    return kept;
  }

  /** The learning with this id in one file, else the one whose text would have it; or null. */
  public @Nullable Learning learning(String name, String id) throws IOException {
    var learnings = read(name).archived();
    return Stream.concat(
            learnings.stream().filter(learning -> learning.id().equals(id)),
            learnings.stream().filter(learning -> LearningId.of(learning.insight()).equals(id)))
        .findFirst()
        .orElse(null);
  }

  private Path file(String name) {
    return folder.resolve(name + ".yaml");
  }
}
