package dev.lore.model;

/**
 * How many tokens a language model reads a text as, at most: for a budget that must hold.
 *
 * <p>Vocabularies differ and none is asked, since loading one costs more than a search. Words are
 * counted by what splits them in all byte pair vocabularies: length, clusters of consonants,
 * capitals, digits, signs. {@code TokenCountTest} holds the count to two of them; for prose it is a
 * third higher than theirs, for identifiers and hashes about theirs.
 */
public final class TokenCount {
  private static final int SYLLABLE = 6;

  private TokenCount() {}

  /** The count for {@code text}. */
  public static int of(String text) {
    int tokens = 0;
    int at = 0;
    while (at < text.length()) {
      int end = end(text, at);
      tokens += tokens(text, at, end);
      at = end;
    }
    return tokens;
  }

  /** Where what begins at {@code start} ends: a word, a number, spaces, or one character. */
  private static int end(String text, int start) {
    int point = text.codePointAt(start);
    int end = start + Character.charCount(point);
    if (isLetter(point)) {
      while (end < text.length() && isLetter(text.charAt(end)) && !isHump(text, end)) {
        end++;
      }
    } else if (isDigit(point)) {
      while (end < text.length() && isDigit(text.charAt(end))) {
        end++;
      }
    } else if (point == ' ') {
      while (end < text.length() && text.charAt(end) == ' ') {
        end++;
      }
    }
    return end;
  }

  private static int tokens(String text, int from, int to) {
    int point = text.codePointAt(from);
    int length = to - from;
    if (isLetter(point)) {
      return word(text, from, to);
    } else if (isDigit(point)) {
      return (length + 1) / 2;
    } else if (point == ' ') {
      return length / 2;
    }
    return point < 0x80 ? 1 : foreign(point);
  }

  private static int word(String text, int from, int to) {
    int length = to - from;
    if (Character.isUpperCase(text.charAt(to - 1))) {
      return (length + 1) / 2;
    }
    int clustered = 0;
    int consonants = 0;
    for (int i = from; i < to; i++) {
      consonants = "aeiouyAEIOUY".indexOf(text.charAt(i)) < 0 ? consonants + 1 : 0;
      clustered += consonants > 2 ? 1 : 0;
    }
    return Math.min(length, 1 + clustered + (length - 1) / SYLLABLE + (clustered > 1 ? 1 : 0));
  }

  private static int foreign(int point) {
    return switch (Character.UnicodeScript.of(point)) {
      case CYRILLIC, GREEK -> 1;
      case HAN, HIRAGANA, KATAKANA, HANGUL, LATIN -> 2;
      default -> point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    };
  }

  private static boolean isHump(String text, int at) {
    return Character.isUpperCase(text.charAt(at)) && Character.isLowerCase(text.charAt(at - 1));
  }

  private static boolean isLetter(int point) {
    return (point >= 'a' && point <= 'z') || (point >= 'A' && point <= 'Z');
  }

  private static boolean isDigit(int point) {
    return point >= '0' && point <= '9';
  }
}
