package dev.lore.search.meaning;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * All vectors ever made of one model, by the print of their text: a file that processes only add
 * to. It outlives the index, so that no text is embedded twice.
 *
 * <p>A record has the print, the vector and a check sum, always in the same number of bytes; what a
 * killed process left unfinished is passed over by readers and overwritten by the next writer.
 */
final class VectorFile {
  private static final int RECORD = Long.BYTES + Float.BYTES + OnnxModel.SIZE + Integer.BYTES;

  /** A file's lock is the process's: threads have to wait for each other by themselves. */
  private static final Object ADDING = new Object();

  private final Path file;
  private long read;

  VectorFile(Path file) {
    this.file = file;
  }

  boolean exists() {
    return Files.isRegularFile(file);
  }

  /** Gives {@code to} what has been added since the last time. */
  void readNew(VectorTable to) throws IOException {
    if (!exists()) {
      return;
    }
    try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
      if (channel.size() < read) {
        read = 0; // Somebody made the file anew.
      }
      var bytes = new byte[256 * RECORD];
      var buffer = ByteBuffer.wrap(bytes);
      for (long left = channel.size() - read; left >= RECORD; left = channel.size() - read) {
        buffer.clear().limit((int) Math.min(left - left % RECORD, bytes.length));
        while (buffer.hasRemaining() && channel.read(buffer, read + buffer.position()) > 0) {}
        int end = buffer.position() - buffer.position() % RECORD;
        read += end;
        for (int start = 0; start < end; start += RECORD) {
          record(bytes, start, to);
        }
      }
    }
  }

  private static void record(byte[] bytes, int start, VectorTable to) {
    var record = ByteBuffer.wrap(bytes, start, RECORD);
    long print = record.getLong();
    float scale = record.getFloat();
    var cells = new byte[OnnxModel.SIZE];
    record.get(cells);
    if (record.getInt() == sum(bytes, start)) {
      to.add(print, new Vector(scale, cells));
    }
  }

  /** Adds vectors. Does not wait for the disk: what is lost is made again. */
  void add(Map<Long, Vector> vectors) throws IOException {
    var bytes = new byte[vectors.size() * RECORD];
    var buffer = ByteBuffer.wrap(bytes);
    vectors.forEach((print, vector) -> {
      int start = buffer.position();
      buffer.putLong(print).putFloat(vector.scale()).put(vector.cells());
      buffer.putInt(sum(bytes, start));
    });
    Files.createDirectories(file.getParent());
    synchronized (ADDING) {
      append(buffer);
    }
  }

  @SuppressWarnings("try") // The lock is held, not used.
  private void append(ByteBuffer buffer) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var lock = channel.lock()) {
      long end = channel.size() - channel.size() % RECORD;
      buffer.flip();
      while (buffer.hasRemaining()) {
        end += channel.write(buffer, end);
      }
    }
  }

  private static int sum(byte[] bytes, int start) {
    var sum = new CRC32();
    sum.update(bytes, start, RECORD - Integer.BYTES);
    return (int) sum.getValue();
  }
}
