package dev.lore.report.text;

/**
 * Text from outside made harmless for a terminal: one line that moves no cursor, sets no colour and
 * turns no writing direction.
 *
 * <p>Control characters (ANSI escapes begin with one), format characters such as bidirectional
 * overrides and zero-width ones, line separators and lone surrogates are shown as escapes; all else
 * stays as it is. Category names are those of Unicode's {@code General_Category}.
 */
public final class Printable {
  private Printable() {}

  /** {@code raw} with every harmful character shown as {@code \n}, {@code \u001b} or the like. */
  public static String text(String raw) {
    var shown = new StringBuilder(raw.length());
    raw.codePoints()
        .forEach(point -> {
          if (harmless(point)) {
            shown.appendCodePoint(point);
          } else {
            shown.append(escaped(point));
          }
        });
    return shown.toString();
  }

  /** {@code text} filled up with spaces to {@code width} columns; longer text stays as it is. */
  static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - width(text)));
  }

  /** How many columns a terminal gives {@code text}: wide letters take two, combining none. */
  static int width(String text) {
    return text.codePoints().map(Printable::width).sum();
  }

  private static boolean harmless(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }

  private static String escaped(int point) {
    return switch (point) {
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default -> String.format(point > 0xFFFF ? "\\u{%x}" : "\\u%04x", point);
    };
  }

  private static int width(int point) {
    int type = Character.getType(point);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    return switch (Character.UnicodeScript.of(point)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL -> 2;
      default -> Character.isEmojiPresentation(point) ? 2 : 1;
    };
  }
}
