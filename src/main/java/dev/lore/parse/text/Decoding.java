package dev.lore.parse.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * How the bytes of a file become text.
 *
 * <p>A byte order mark decides; without one it is UTF-8, and where it is not even that, Latin-1,
 * which reads any bytes: a file in an old encoding is audited all the same, its non-ASCII letters
 * perhaps wrong.
 */
public final class Decoding {
  /** How far a binary file is looked for its NUL byte, as git does. */
  private static final int SNIFFED = 8000;

  private Decoding() {}

  /**
   * The text, without a byte order mark; nothing where the file is binary, which is: has a NUL byte
   * near its start.
   */
  public static Optional<String> text(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(decode(bytes, 3, StandardCharsets.UTF_8));
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return Optional.of(utf16(bytes, StandardCharsets.UTF_16LE));
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return Optional.of(utf16(bytes, StandardCharsets.UTF_16BE));
    }
    return binary(bytes) ? Optional.empty() : Optional.of(decode(bytes, 0, StandardCharsets.UTF_8));
  }

  private static boolean starts(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean binary(byte[] bytes) {
    for (int i = 0; i < Math.min(bytes.length, SNIFFED); i++) {
      if (bytes[i] == 0) {
        return true;
      }
    }
    return false;
  }

  /** What follows the mark; halves of characters become U+FFFD, as no other encoding fits. */
  private static String utf16(byte[] bytes, Charset charset) {
    return new String(bytes, 2, bytes.length - 2, charset);
  }

  private static String decode(byte[] bytes, int from, Charset charset) {
    var buffer = ByteBuffer.wrap(bytes, from, bytes.length - from);
    try {
      return charset.newDecoder().decode(buffer).toString();
    } catch (CharacterCodingException notThisCharset) {
      return new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
    }
  }
}
