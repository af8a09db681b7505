package dev.lore.store.ledger;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The file that makes a write durable: what stands in it is on the disk.
 *
 * <p>Only for the holder of the {@link WriteLock}. Other processes append to it between two turns,
 * and may replace it by a shorter one.
 */
final class Journal {
  /** Below this many bytes the journal is never made shorter. */
  private static final long SMALL = 256 << 10;

  private final Path file;
  private Promises promises = new Promises();
  private @Nullable Object identity;
  private long read;
  private long compacted;
  private @Nullable FileChannel channel;

  Journal(Path folder) {
    file = folder.resolve("journal");
  }

  /** What holds, as of the last {@link #sync}. */
  Promises promises() {
    return promises;
  }

  /**
   * Reads what others have appended since. A damaged end, as a crash leaves it, is cut off.
   *
   * @return whether something was cut off or skipped
   */
  boolean sync() throws IOException {
    var open = open();
    if (open.size() < read) {
      close();
      open = open();
    }
    return open.size() > read && readFrom(open);
  }

  private boolean readFrom(FileChannel channel) throws IOException {
    var bytes = ByteBuffer.allocate(Math.toIntExact(channel.size() - read));
    while (bytes.hasRemaining() && channel.read(bytes, read + bytes.position()) >= 0) {
      // until all is read
    }
    var all = bytes.array();
    boolean damaged = false;
    int start = 0;
    for (int i = 0; i < bytes.position(); i++) {
      if (all[i] == '\n') {
        var line = new String(all, start, i - start, StandardCharsets.UTF_8);
        var record = JournalRecord.of(line);
        damaged |= record == null;
        if (record != null) {
          promises.add(record);
        }
        start = i + 1;
      }
    }
    read += start;
    if (read < channel.size()) {
      channel.truncate(read);
      return true;
    }
    return damaged;
  }

  /** Appends records; on return they are on the disk. Where that fails the journal is as it was. */
  void append(List<JournalRecord> records) throws IOException {
    write(records, true);
  }

  /** Appends word of what is done, which a crash may lose. */
  void note(List<JournalRecord> records) throws IOException {
    write(records, false);
  }

  private void write(List<JournalRecord> records, boolean forced) throws IOException {
    var lines = new StringBuilder();
    records.forEach(record -> lines.append(record.line()));
    var bytes = ByteBuffer.wrap(lines.toString().getBytes(StandardCharsets.UTF_8));
    var open = open();
    try {
      open.position(read);
      while (bytes.hasRemaining()) {
        open.write(bytes);
      }
      if (forced) {
        open.force(false);
      }
    } catch (IOException e) {
      open.truncate(read);
      throw e;
    }
    records.forEach(promises::add);
    read += bytes.limit();
  }

  /** Takes back everything from record {@code number} on; what others wrote stands before it. */
  void rollBack(long size) throws IOException {
    var open = open();
    open.truncate(size);
    open.force(false);
    close();
    sync();
  }

  /** How long it is now, for {@link #rollBack}. */
  long size() {
    return read;
  }

  /** Whether it has grown enough since it was last made shorter. */
  boolean isLong() {
    return read > SMALL && read > 2 * compacted;
  }

  /** Makes it shorter: what is done and older than {@code horizon} is left out. */
  void compact(long horizon) throws IOException {
    var kept = new StringBuilder();
    promises.kept(horizon).forEach(record -> kept.append(record.line()));
    var next = file.resolveSibling("journal.next");
    try (var shorter =
        FileChannel.open(
            next,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      var bytes = ByteBuffer.wrap(kept.toString().getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        shorter.write(bytes);
      }
      shorter.force(false);
    }
    Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
    close();
    sync();
  }

  /** The file that others see too; all is forgotten where that is another one now. */
  private FileChannel open() throws IOException {
    var known = channel;
    if (known != null && known.isOpen() && Objects.equals(identity(), identity)) {
      return known;
    }
    close();
    var opened =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    channel = opened;
    identity = identity();
    promises = new Promises();
    read = 0;
    compacted = opened.size();
    return opened;
  }

  private @Nullable Object identity() throws IOException {
    try {
      return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    } catch (NoSuchFileException gone) {
      return null;
    }
  }

  private void close() throws IOException {
    if (channel != null) {
      channel.close();
    }
    channel = null;
  }
}
