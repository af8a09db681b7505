package dev.lore.store.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;

/** Reads and writes all that is asked for, where a channel may do with less. */
public final class Bytes {
  private Bytes() {}

  /** What stands from {@code position} to the end. */
  public static byte[] from(FileChannel channel, long position) throws IOException {
    return at(channel, position, Math.toIntExact(Math.max(0, channel.size() - position)));
  }

  /** What stands at {@code position}, {@code most} bytes or fewer. */
  public static byte[] at(FileChannel channel, long position, int most) throws IOException {
    var bytes = ByteBuffer.allocate(most);
    while (bytes.hasRemaining() && channel.read(bytes, position + bytes.position()) >= 0) {
      // until all is read
    }
    return bytes.hasRemaining() ? Arrays.copyOf(bytes.array(), bytes.position()) : bytes.array();
  }

  /** Writes all of {@code bytes} to {@code position}. */
  public static void write(FileChannel channel, long position, byte[] bytes) throws IOException {
    var buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining()) {
      channel.write(buffer, position + buffer.position());
    }
  }
}
