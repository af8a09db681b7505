package dev.lore.store.ledger;

import dev.lore.model.LearningId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where each learning was last seen, so that nobody has to parse archives to know it again. A
 * cache: it comes back from the files when it is missing or damaged.
 *
 * <p>Only for the holder of the {@link WriteLock}. The file is only ever added to, a line each:
 * {@code i digest domain archive} for a learning ({@code -} for no archive), {@code k digest id}
 * for a sender's key, {@code a domain archive bytes} for how much of an archive is covered.
 */
final class Identities {
  private static final String HEADER = "lore identities 1";
  private static final Pattern OURS = Pattern.compile("l-[a-z2-7]{10}");
  private static final Pattern DIGEST = Pattern.compile("[a-z2-7]{10}");

  private final Path file;
  private final List<String> places = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, Long> covered = new HashMap<>();
  private final StringBuilder unwritten = new StringBuilder();
  private IdTable table = new IdTable();
  private @Nullable Object identity;
  private long read;

  /**
   * Where a learning was last seen.
   *
   * @param archive the name of the archive; {@code -} where it stood in the domain's file
   */
  record Place(String domain, String archive) {
    boolean isArchived() {
      return !archive.equals("-");
    }
  }

  Identities(Path folder) {
    file = folder.resolve("identities");
  }

  /** Reads what others have added; false where the file is missing or damaged. */
  boolean sync() throws IOException {
    if (!Files.exists(file)) {
      return false;
    }
    var now = Files.readAttributes(file, BasicFileAttributes.class);
    if (!Objects.equals(now.fileKey(), identity) || now.size() < read) {
      forget();
      identity = now.fileKey();
    }
    return now.size() == read || readFrom(read);
  }

  private void forget() {
    table = new IdTable();
    places.clear();
    numbers.clear();
    covered.clear();
    read = 0;
  }

  private boolean readFrom(long from) throws IOException {
    String text;
    try (var in = Files.newInputStream(file)) {
      in.skipNBytes(from);
      text = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
    if (from == 0 && !text.startsWith(HEADER + "\n")) {
      return false;
    }
    int start = from == 0 ? HEADER.length() + 1 : 0;
    for (int end = text.indexOf('\n', start); end >= 0; end = text.indexOf('\n', start)) {
      if (!take(text.substring(start, end))) {
        return false;
      }
      start = end + 1;
    }
    read = from + start;
    return start == text.length();
  }

  private boolean take(String line) {
    var fields = line.split(" ", -1);
    if (fields.length == 4 && fields[0].equals("i") && DIGEST.matcher(fields[1]).matches()) {
      table.put(IdTable.key(fields[1], 1), number(fields[2] + " " + fields[3]));
    } else if (fields.length == 3 && fields[0].equals("k") && DIGEST.matcher(fields[1]).matches()) {
      table.put(IdTable.key(fields[1], 2), number(fields[2]));
    } else if (fields.length == 4 && fields[0].equals("a") && fields[3].matches("[0-9]{1,18}")) {
      covered.put(fields[1] + " " + fields[2], Long.parseLong(fields[3]));
    } else {
      return false;
    }
    return true;
  }

  private int number(String place) {
    return numbers.computeIfAbsent(
        place,
        p -> {
          places.add(p);
          return places.size() - 1;
        });
  }

  @Nullable Place place(String id) {
    int number = table.get(IdTable.key(digest(id), 1));
    if (number < 0) {
      return null;
    }
    var fields = places.get(number).split(" ", 2);
    return new Place(fields[0], fields[1]);
  }

  /** The id that a sender's key stands for, or null. */
  @Nullable String idOf(String key) {
    int number = table.get(IdTable.key(key, 2));
    return number < 0 ? null : places.get(number);
  }

  /** How many bytes of an archive are covered. */
  long covered(String domain, String archive) {
    return covered.getOrDefault(domain + " " + archive, 0L);
  }

  void seen(String id, Place place) {
    add("i " + digest(id) + " " + place.domain() + " " + place.archive());
  }

  void keyed(String key, String id) {
    add("k " + key + " " + id);
  }

  void cover(Place archive, long bytes) {
    add("a " + archive.domain() + " " + archive.archive() + " " + bytes);
  }

  private void add(String line) {
    take(line);
    unwritten.append(line).append('\n');
  }

  /** Begins anew; what is seen from now on is what is known. */
  void restart() throws IOException {
    Files.deleteIfExists(file);
    forget();
    unwritten.setLength(0);
    unwritten.append(HEADER).append('\n');
  }

  /** Writes what was seen; nothing is lost when that fails but the time to find it again. */
  void flush() throws IOException {
    if (unwritten.isEmpty()) {
      return;
    }
    var bytes = unwritten.toString().getBytes(StandardCharsets.ISO_8859_1);
    Files.write(file, bytes, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    read += bytes.length;
    unwritten.setLength(0);
    identity = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
  }

  private static String digest(String id) {
    return OURS.matcher(id).matches() ? id.substring(2) : LearningId.digest(id);
  }
}
