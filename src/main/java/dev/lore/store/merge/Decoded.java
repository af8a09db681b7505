package dev.lore.store.merge;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/**
 * A file as lines, and what is needed to write them back byte for byte.
 *
 * @param charset UTF-8, or Latin-1, which keeps any bytes, where it is not that
 * @param marked whether it begins with a byte order mark
 * @param carriage what its lines end with before the line feed: {@code "\r"} or nothing
 * @param closed whether its last line has an end
 * @param lines without their line feeds
 */
record Decoded(
    Charset charset, boolean marked, String carriage, boolean closed, List<String> lines) {
  private static final String MARK = "\uFEFF";

  static Decoded of(byte[] bytes) {
    try {
      var text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith(MARK) ? of(UTF_8, true, text.substring(1)) : of(UTF_8, false, text);
    } catch (CharacterCodingException e) {
      return of(ISO_8859_1, false, new String(bytes, ISO_8859_1));
    }
  }

  private static Decoded of(Charset charset, boolean marked, String text) {
    long ends = text.chars().filter(c -> c == '\n').count();
    long carriages = text.split("\r\n", -1).length - 1L;
    var carriage = ends > 0 && carriages * 2 > ends ? "\r" : "";
    var closed = text.isEmpty() || text.endsWith("\n");
    var lines = new ArrayList<>(List.of(text.split("\n", -1)));
    var last = lines.removeLast();
    if (!closed) {
      lines.add(last + carriage);
    }
    return new Decoded(charset, marked, carriage, closed, List.copyOf(lines));
  }

  /** The lines of another version of the file, ending as those of this one do. */
  List<String> ended(List<String> others) {
    return others.stream()
        .map(line -> line.endsWith("\r") ? line.substring(0, line.length() - 1) : line)
        .map(line -> line + carriage)
        .toList();
  }

  byte[] encoded(List<String> merged) {
    var text = new StringBuilder(marked ? MARK : "");
    merged.forEach(line -> text.append(line).append('\n'));
    if (!closed && !merged.isEmpty()) {
      text.setLength(text.length() - 1 - carriage.length());
    }
    return text.toString().getBytes(charset);
  }
}
