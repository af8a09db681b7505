package dev.lore.cli;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Standard output, whose reader may leave before the end ({@code lore audit | head -1}): what is
 * written after that is dropped, since nobody waits for it. Every other failure is passed on.
 */
public final class OutputPipe extends OutputStream {
  /** What Linux and macOS call {@code EPIPE}, in the locale that the launcher sees to. */
  private static final String LEFT = "Broken pipe";

  private final OutputStream out;
  private boolean left;

  /** A pipe around the bare descriptor. */
  public OutputPipe(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    if (left) {
      return;
    }
    try {
      out.write(bytes, from, length);
    } catch (IOException broken) {
      left = LEFT.equals(broken.getMessage());
      if (!left) {
        throw broken;
      }
    }
  }
}
