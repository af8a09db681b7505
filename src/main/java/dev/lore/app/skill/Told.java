package dev.lore.app.skill;

import java.util.regex.Pattern;

/**
 * Text of others on its way into a skill: one line, without markup, links or what can't be seen.
 */
final class Told {
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\x{E0000}-\\x{E007F}]");
  private static final int MOST = 400;

  private Told() {}

  /** {@code text} as part of a line. */
  static String line(String text) {
    var plain =
        UNSEEN
            .matcher(text.replaceAll("\\s+", " "))
            .replaceAll("")
            .replace('<', '‹')
            .replace('>', '›')
            .replace('[', '(')
            .replace(']', ')')
            .replace('`', '\'')
            .replace("|", "/")
            .replace('"', '\'')
            .strip();
    return plain.length() <= MOST ? plain : plain.substring(0, end(plain)) + " …";
  }

  /** Where a long text ends: between words, where it has any, and never within a character. */
  private static int end(String plain) {
    int space = plain.lastIndexOf(' ', MOST);
    if (space >= MOST / 2) {
      return space;
    }
    return Character.isSurrogatePair(plain.charAt(MOST - 1), plain.charAt(MOST)) ? MOST - 1 : MOST;
  }

  /** A few words for front matter, where colons and marks of comments would mean something. */
  static String words(String text) {
    return line(text).replaceAll("[:#{}&*!%@']+", "").strip();
  }

  /** The same as a sentence. */
  static String sentence(String text) {
    var line = line(text);
    return line.isEmpty() || ".!?…".indexOf(line.charAt(line.length() - 1)) >= 0
        ? line
        : line + ".";
  }
}
