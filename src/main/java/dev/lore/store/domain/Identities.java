package dev.lore.store.domain;

import dev.lore.model.LearningId;
import dev.lore.store.disk.Bytes;
import dev.lore.store.disk.FileKey;
import dev.lore.store.disk.Regular;
import dev.lore.store.disk.Stamp;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where each learning was last seen, so that nobody has to parse archives to know it again. A
 * cache: it comes back from the files when it is missing or damaged.
 *
 * <p>Only for the holder of the {@link dev.lore.store.disk.WriteLock}. The file is only ever added
 * to; its lines are those of {@link IdentityTable}.
 */
public final class Identities {
  private static final String HEADER = "lore identities 2\n";
  private static final Pattern OURS = Pattern.compile("l-[a-z2-7]{10}");

  private final Path file;
  private final StringBuilder unwritten = new StringBuilder();
  private IdentityTable table = new IdentityTable();
  private @Nullable Object key;
  private long read;
  private @Nullable FileChannel channel;

  /** The index in {@code folder}. */
  public Identities(Path folder) {
    file = folder.resolve("identities");
  }

  /** Reads what others have added; false where the file is missing or damaged. */
  public boolean sync() throws IOException {
    var stamp = Stamp.of(file);
    var now = stamp == null ? null : stamp.key();
    long size = stamp == null ? 0 : stamp.size();
    if (!Objects.equals(now, key) || size < read) {
      forget();
      key = now;
    }
    return size > 0 && (size == read || readOn());
  }

  private void forget() throws IOException {
    close();
    table = new IdentityTable();
    unwritten.setLength(0);
    read = 0;
  }

  private boolean readOn() throws IOException {
    var open = opened();
    var text = new String(Bytes.from(open, read), StandardCharsets.ISO_8859_1);
    int start = read == 0 ? HEADER.length() : 0;
    if (read == 0 && !text.startsWith(HEADER)) {
      return false;
    }
    for (int end = text.indexOf('\n', start); end >= 0; end = text.indexOf('\n', start)) {
      if (!table.take(text, start, end)) {
        return false;
      }
      start = end + 1;
    }
    read += start;
    if (start < text.length()) {
      open.truncate(read); // A crash has cut the last line short; it will be found again.
    }
    return true;
  }

  private FileChannel opened() throws IOException {
    var open = channel;
    if (open == null || !open.isOpen()) {
      Regular.hold(file);
      open =
          FileChannel.open(
              file,
              StandardOpenOption.CREATE,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              LinkOption.NOFOLLOW_LINKS);
      channel = open;
    }
    return open;
  }

  private void close() throws IOException {
    if (channel != null) {
      channel.close();
    }
    channel = null;
  }

  /** Where the learning with this id was seen last, or null. */
  public @Nullable Place place(String id) {
    var value = table.seen(digest(id));
    int blank = value == null ? -1 : value.indexOf(' ');
    return value == null ? null : new Place(value.substring(0, blank), value.substring(blank + 1));
  }

  /** The id that a sender's key stands for, by the key's digest; or null. */
  public @Nullable String idOf(String key) {
    var id = table.keyed(key);
    return id == null ? null : URLDecoder.decode(id, StandardCharsets.UTF_8);
  }

  /** What was told by {@link #cover} last, or 0. */
  public long covered(Place place) {
    return table.covered(words(place));
  }

  /** The learning with this id stands there now. */
  public void seen(String id, Place place) {
    add("i " + digest(id) + " " + words(place));
  }

  /** A sender's key stands for a learning. */
  public void keyed(String key, String id) {
    add("k " + key + " " + URLEncoder.encode(id, StandardCharsets.UTF_8));
  }

  /**
   * All learnings of a place have been seen.
   *
   * @param state tells this state of its file from others: an archive's size, a fingerprint
   */
  public void cover(Place place, long state) {
    if (covered(place) != state) {
      add("a " + words(place) + " " + state);
    }
  }

  private static String words(Place place) {
    return place.domain() + " " + place.archive();
  }

  private void add(String line) {
    table.take(line, 0, line.length());
    unwritten.append(line).append('\n');
  }

  /** Begins anew; what is seen from now on is what is known. */
  public void restart() throws IOException {
    Files.deleteIfExists(file);
    forget();
    unwritten.append(HEADER);
  }

  /** Writes what was seen; nothing is lost when that fails but the time to find it again. */
  public void flush() throws IOException {
    if (!unwritten.isEmpty()) {
      write(false);
    }
  }

  /** The same, and on return it is on the disk. */
  public void force() throws IOException {
    write(true);
  }

  private void write(boolean forced) throws IOException {
    var bytes = unwritten.toString().getBytes(StandardCharsets.ISO_8859_1);
    var open = opened();
    Bytes.write(open, read, bytes);
    if (forced) {
      open.force(false);
    }
    if (read == 0) {
      key = FileKey.of(file);
    }
    read += bytes.length;
    unwritten.setLength(0);
  }

  private static String digest(String id) {
    return OURS.matcher(id).matches() ? id.substring(2) : LearningId.digest(id);
  }
}
