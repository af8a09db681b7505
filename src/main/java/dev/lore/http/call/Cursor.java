package dev.lore.http.call;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lore.http.problem.Refusal;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.zip.CRC32;

/**
 * Where a page of a list ends: the key of its last item, so that the next one goes on there
 * whatever was added or taken away in between. Opaque to clients; a checksum tells one that was
 * mangled.
 */
final class Cursor {
  private Cursor() {}

  /** The cursor behind {@code key}, in the list that {@code scope} describes. */
  static String of(String scope, String key) {
    var text = key.getBytes(UTF_8);
    var bytes = ByteBuffer.allocate(8 + text.length);
    bytes.putInt(sum(text)).putInt(sum(scope.getBytes(UTF_8))).put(text);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }

  /** The key in {@code cursor}. */
  static String key(String scope, String cursor) {
    byte[] bytes;
    try {
      bytes = Base64.getUrlDecoder().decode(cursor);
    } catch (IllegalArgumentException e) {
      throw bad();
    }
    if (bytes.length < 8) {
      throw bad();
    }
    var in = ByteBuffer.wrap(bytes);
    int whole = in.getInt();
    int place = in.getInt();
    var text = new byte[in.remaining()];
    in.get(text);
    if (whole != sum(text) || place != sum(scope.getBytes(UTF_8))) {
      throw bad();
    }
    return new String(text, UTF_8);
  }

  private static int sum(byte[] bytes) {
    var crc = new CRC32();
    crc.update(bytes);
    return (int) crc.getValue();
  }

  private static Refusal bad() {
    return Refusal.of(
        400,
        "the cursor is none of this list",
        "Take it from `next` of the page before, with the same filters; or begin without one.");
  }
}
