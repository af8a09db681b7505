package dev.lore.store.journal;

import dev.lore.store.disk.Bytes;
import dev.lore.store.disk.FileKey;
import dev.lore.store.disk.Regular;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The file that makes a write durable: what stands in it is on the disk.
 *
 * <p>Only for the holder of the {@link dev.lore.store.disk.WriteLock}. Other processes append to it
 * between two turns, and may replace it by a shorter one.
 */
public final class Journal {
  /** Below this many bytes the journal is never made shorter. */
  private static final long SMALL = 256 << 10;

  private static final Set<OpenOption> OPTIONS =
      Set.of(
          StandardOpenOption.CREATE,
          StandardOpenOption.READ,
          StandardOpenOption.WRITE,
          LinkOption.NOFOLLOW_LINKS);

  private final Path file;
  private final Path next;
  private final Head head;
  private Promises promises = new Promises();
  private @Nullable Object key;
  private long read;
  private long compacted;
  private @Nullable FileChannel channel;

  /** The journal in {@code folder}. */
  public Journal(Path folder) {
    file = folder.resolve("journal");
    next = folder.resolve("journal.next");
    head = new Head(folder);
  }

  /** What holds, as of the last {@link #sync}. */
  public Promises promises() {
    return promises;
  }

  /**
   * Reads what others have appended since. A damaged end, as a crash leaves it, is cut off.
   *
   * @return whether something was cut off or skipped
   */
  public boolean sync() throws IOException {
    var open = channel;
    if (open == null
        || !open.isOpen()
        || open.size() < read
        || !Objects.equals(key, FileKey.of(file))) {
      open = reopened();
    }
    promises.at(head.now());
    return open.size() > read && readFrom(open);
  }

  private boolean readFrom(FileChannel open) throws IOException {
    var bytes = Bytes.from(open, read);
    boolean damaged = false;
    int start = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        var record = JournalRecord.of(new String(bytes, start, i - start, StandardCharsets.UTF_8));
        damaged |= record == null;
        if (record != null) {
          promises.add(record);
        }
        start = i + 1;
      }
    }
    read += start;
    if (start < bytes.length) {
      open.truncate(read);
      return true;
    }
    return damaged;
  }

  /**
   * Appends records; on return they are on the disk. Where that fails the journal is as it was.
   *
   * @throws JournalGone where it is not the file any more that {@link #sync} has read
   */
  public void append(List<JournalRecord> records) throws IOException {
    write(records, true);
    check();
  }

  /** Appends word of what is done, which a crash may lose. */
  public void note(List<JournalRecord> records) throws IOException {
    write(records, false);
  }

  private void check() throws IOException {
    if (!Objects.equals(key, FileKey.of(file))) {
      close();
      throw new JournalGone(file.toString());
    }
  }

  private void write(List<JournalRecord> records, boolean forced) throws IOException {
    var open = channel;
    if (open == null) {
      throw new JournalGone(file.toString());
    }
    var lines = new StringBuilder();
    records.forEach(record -> lines.append(record.line()));
    var bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
    try {
      Bytes.write(open, read, bytes);
      if (forced) {
        open.force(false);
      }
    } catch (IOException e) {
      if (open.isOpen()) {
        open.truncate(read);
      }
      throw e;
    }
    records.forEach(promises::add);
    read += bytes.length;
  }

  /** Takes back what was appended since it was {@code size} long. */
  public void rollBack(long size) throws IOException {
    close();
    if (Objects.equals(key, FileKey.of(file))) {
      try (var open = FileChannel.open(file, StandardOpenOption.WRITE)) {
        open.truncate(size);
        open.force(false);
      }
      sync();
    }
  }

  /** How long it is now, for {@link #rollBack}. */
  public long size() {
    return read;
  }

  /** Whether it has grown enough since it was last made shorter. */
  public boolean isLong() {
    return read > SMALL && read > 2 * compacted;
  }

  /**
   * Makes it shorter: what is done and no longer recent is left out.
   *
   * @throws JournalGone where it is not the file any more that {@link #sync} has read
   */
  public void compact(Instant now) throws IOException {
    check();
    var kept = new StringBuilder();
    promises.kept(now).forEach(record -> kept.append(record.line()));
    Files.deleteIfExists(next);
    try (var shorter =
        FileChannel.open(next, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      Bytes.write(shorter, 0, kept.toString().getBytes(StandardCharsets.UTF_8));
      shorter.force(false);
    }
    Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
    close();
    sync();
  }

  /** The file that others see now; all that was read from another is forgotten. */
  private FileChannel reopened() throws IOException {
    close();
    Files.deleteIfExists(next); // A crash may have left it.
    Regular.hold(file);
    var open = FileChannel.open(file, OPTIONS);
    channel = open;
    key = FileKey.of(file);
    promises = new Promises();
    read = 0;
    compacted = open.size();
    return open;
  }

  private void close() throws IOException {
    if (channel != null) {
      channel.close();
    }
    channel = null;
  }
}
