package dev.lore.store.disk;

import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/** Tells whether a file is as Lore left it. */
public final class Fingerprint {
  private Fingerprint() {}

  /** The fingerprint of a file's bytes; of no file it is {@code -}. */
  public static String of(byte @Nullable [] bytes) {
    if (bytes == null) {
      return "-";
    }
    return bytes.length + ":" + Long.toHexString(checksum(bytes));
  }

  /** The same as a number; of no file it is 0. */
  public static long number(byte @Nullable [] bytes) {
    if (bytes == null) {
      return 0;
    }
    return (long) bytes.length << 32 | checksum(bytes);
  }

  private static long checksum(byte[] bytes) {
    var crc = new CRC32C();
    crc.update(bytes);
    return crc.getValue();
  }
}
