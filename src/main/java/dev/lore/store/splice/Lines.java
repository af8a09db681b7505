package dev.lore.store.splice;

/** Where the lines of a text begin and end, by index. */
public final class Lines {
  private Lines() {}

  /** The start of the line of {@code at}. */
  public static int start(String text, int at) {
    return text.lastIndexOf('\n', at - 1) + 1;
  }

  /** The start of the line below the one of {@code at}, or the end of the text. */
  public static int next(String text, int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end + 1;
  }

  /** How far {@code at} stands from the start of its line. */
  public static int column(String text, int at) {
    return at - start(text, at);
  }

  /** How many lines end before {@code end}. */
  public static int count(String text, int end) {
    int lines = 0;
    for (int at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) {
      lines++;
    }
    return lines;
  }

  /** How many blanks a line begins with. */
  static int indent(String text, int lineStart) {
    int at = lineStart;
    while (at < text.length() - 1 && text.charAt(at) == ' ') {
      at++;
    }
    return at - lineStart;
  }
}
