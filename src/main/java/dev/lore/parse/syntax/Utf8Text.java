package dev.lore.parse.syntax;

import java.nio.charset.StandardCharsets;
import org.treesitter.TSPoint;
import org.treesitter.TSReader;

/**
 * A text as the bytes that tree-sitter parses, and the way back from byte offsets to characters.
 *
 * <p>UTF-8 because the binding's UTF-16 input is a hundred times slower.
 */
final class Utf8Text implements TSReader {
  private final byte[] bytes;
  private final int[] charIndexes;

  private Utf8Text(byte[] bytes, int[] charIndexes) {
    this.bytes = bytes;
    this.charIndexes = charIndexes;
  }

  static Utf8Text of(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Utf8Text(
        bytes, bytes.length == text.length() ? new int[0] : charIndexes(text, bytes.length));
  }

  /**
   * The character index of each byte offset, filled at the first byte of each character and at the
   * end.
   */
  private static int[] charIndexes(String text, int bytes) {
    var indexes = new int[bytes + 1];
    int offset = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      int width =
          codePoint < 0x80 || isLoneSurrogate(codePoint)
              ? 1
              : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
      for (int b = 0; b < width; b++) {
        indexes[offset++] = i;
      }
      i += Character.charCount(codePoint);
    }
    indexes[offset] = text.length();
    return indexes;
  }

  /** Encoded as a single question mark. */
  private static boolean isLoneSurrogate(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  int charIndex(int byteOffset) {
    return charIndexes.length == 0 ? byteOffset : charIndexes[byteOffset];
  }

  int length() {
    return bytes.length;
  }

  @Override
  public int read(byte[] buffer, int offset, TSPoint position) {
    int count = Math.max(0, Math.min(buffer.length, bytes.length - offset));
    System.arraycopy(bytes, Math.min(offset, bytes.length), buffer, 0, count);
    return count;
  }
}
