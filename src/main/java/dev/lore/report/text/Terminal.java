package dev.lore.report.text;

import dev.lore.model.Severity;
import java.io.IOException;
import java.util.List;

/**
 * Lines for a terminal, coloured where that is wanted; colour never changes the words.
 *
 * <p>Codes are the SGR parameters of ECMA-48, section 8.3.117, in the sixteen colours that every
 * theme of a terminal chooses for itself.
 */
public final class Terminal {
  /** How a word stands out. */
  public enum Style {
    BOLD("1"),
    DIM("2"),
    RED("1;31"),
    GREEN("32"),
    YELLOW("33"),
    CYAN("36");

    private final String code;

    Style(String code) {
      this.code = code;
    }

    static Style of(Severity severity) {
      return switch (severity) {
        case P0 -> RED;
        case P1 -> YELLOW;
        case P2 -> CYAN;
        case NOTE -> DIM;
      };
    }
  }

  /** The columns that the longest severity takes. */
  static final int SEVERITY_WIDTH = 4;

  private final Appendable out;
  private final boolean colour;

  /** Lines written to {@code out}. */
  public Terminal(Appendable out, boolean colour) {
    this.out = out;
    this.colour = colour;
  }

  /** {@code text} in {@code style}; itself where colour is not wanted. */
  public String paint(Style style, String text) {
    return colour && !text.isEmpty() ? "\u001b[" + style.code + "m" + text + "\u001b[0m" : text;
  }

  /** Writes one line; {@code text} is printable already. */
  public void line(String text) throws IOException {
    out.append(text).append('\n');
  }

  /** Writes a heading, its lines indented, and an empty line; nothing where there are no lines. */
  void block(String heading, List<String> lines) throws IOException {
    if (lines.isEmpty()) {
      return;
    }
    line(paint(Style.BOLD, heading));
    for (String text : lines) {
      line("  " + text);
    }
    line("");
  }
}
