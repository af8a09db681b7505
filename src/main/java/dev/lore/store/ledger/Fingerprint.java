package dev.lore.store.ledger;

import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/** Tells whether a file is as Lore left it. */
final class Fingerprint {
  private Fingerprint() {}

  /** The fingerprint of a file's bytes; of no file it is {@code -}. */
  static String of(byte @Nullable [] bytes) {
    if (bytes == null) {
      return "-";
    }
    var crc = new CRC32C();
    crc.update(bytes);
    return bytes.length + ":" + Long.toHexString(crc.getValue());
  }
}
