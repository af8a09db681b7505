package dev.lore.cli;

import dev.lore.model.UserError;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Lines of UTF-8 from a stream, each judged on its own: one that is too long, or no text, is passed
 * over to its end and takes no more memory than another.
 */
final class NumberedLines {
  private final InputStream in;
  private final int longest;
  private final byte[] buffer = new byte[1 << 16];
  private int from;
  private int to;
  private int number;

  /**
   * The lines of {@code in}.
   *
   * @param longest how many bytes a line may have
   */
  NumberedLines(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /**
   * One line.
   *
   * @param number counted from 1
   * @param text without its end; empty where it is refused
   * @param refused why it can't be read, else null
   */
  record Line(int number, String text, @Nullable UserError refused) {
    boolean isBlank() {
      return refused == null && text.isBlank();
    }
  }

  /** Whether a part of the next line has come in already. */
  boolean ready() throws IOException {
    return from < to || in.available() > 0;
  }

  /** Waits for the next line; null behind the last. */
  @Nullable Line next() throws IOException {
    var bytes = new ByteArrayOutputStream();
    long length = 0;
    boolean begun = false;
    while (from < to || fill()) {
      begun = true;
      int end = from;
      while (end < to && buffer[end] != '\n') {
        end++;
      }
      length += end - from;
      if (length <= longest) {
        bytes.write(buffer, from, end - from);
      }
      boolean ended = end < to;
      from = ended ? end + 1 : end;
      if (ended) {
        break;
      }
    }
    return begun ? line(bytes.toByteArray(), length) : null;
  }

  private boolean fill() throws IOException {
    from = 0;
    to = Math.max(0, in.read(buffer));
    return to > 0;
  }

  private Line line(byte[] bytes, long length) {
    number++;
    if (length > longest) {
      return refused("it has " + length + " bytes, more than " + longest, "Say it shorter.");
    }
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return new Line(number, number == 1 ? text.replaceFirst("^\uFEFF", "") : text, null);
    } catch (CharacterCodingException e) {
      return refused("it is not UTF-8", "Write it in UTF-8.");
    }
  }

  private Line refused(String problem, String advice) {
    return new Line(number, "", new UserError(problem, advice));
  }
}
