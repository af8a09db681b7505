package dev.lore.store.yaml;

import dev.lore.model.Fault;
import dev.lore.model.Location;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The text of a file that must be UTF-8. */
public final class Utf8 {
  /** Some editors write it first; never part of the text. */
  public static final String BYTE_ORDER_MARK = "\uFEFF";

  private Utf8() {}

  /** Whether a byte order mark stands first. */
  public static boolean isMarked(byte[] bytes) {
    return bytes.length > 2
        && (bytes[0] & 0xFF) == 0xEF
        && (bytes[1] & 0xFF) == 0xBB
        && (bytes[2] & 0xFF) == 0xBF;
  }

  /** The bytes of {@code text}, with a byte order mark if it is to be {@code marked}. */
  public static byte[] bytes(String text, boolean marked) {
    return (marked ? BYTE_ORDER_MARK + text : text).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * The text without a byte order mark.
   *
   * @param shown the file's name in faults
   * @throws SetAside at the first byte that is not UTF-8
   */
  public static String text(byte[] bytes, String shown) {
    var buffer = ByteBuffer.wrap(bytes);
    try {
      var text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(buffer)
              .toString();
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      var before = new String(bytes, 0, buffer.position(), StandardCharsets.UTF_8);
      var line = 1 + (int) before.chars().filter(c -> c == '\n').count();
      throw new SetAside(
          new Fault(
              new Location(shown, line, before.length() - before.lastIndexOf('\n')),
              "the text is not UTF-8",
              "Save the file as UTF-8; look at line " + line + " first."));
    }
  }
}
