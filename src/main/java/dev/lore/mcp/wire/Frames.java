package dev.lore.mcp.wire;

import io.modelcontextprotocol.spec.McpSchema.ErrorCodes;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a stream, each a message; what is longer than a message may be is skipped, not kept.
 * For one thread.
 */
final class Frames {
  /** The longest message, in bytes. */
  static final int LONGEST = 4 << 20;

  /** What is said of a longer one. */
  static final String TOO_LONG = "a message has at most " + LONGEST + " bytes";

  private final InputStream in;

  Frames(InputStream in) {
    this.in = new BufferedInputStream(in, 1 << 16);
  }

  /**
   * The next line without its line end, the last also where it has none; null at the end of the
   * stream.
   *
   * @throws Refused where the line is longer than a message may be; the next call goes on behind it
   */
  byte @Nullable [] next() throws IOException, Refused {
    var line = new ByteArrayOutputStream();
    int one = in.read();
    if (one < 0) {
      return null;
    }
    for (; one >= 0 && one != '\n'; one = in.read()) {
      if (line.size() <= LONGEST) {
        line.write(one);
      }
    }
    if (line.size() > LONGEST) {
      throw new Refused(null, ErrorCodes.INVALID_REQUEST, TOO_LONG);
    }
    return line.toByteArray();
  }
}
