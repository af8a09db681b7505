package dev.lore.search.text;

/** Which characters make up names, and where a name falls into parts. */
final class Signs {
  private Signs() {}

  static boolean isInName(char c) {
    return isLetter(c) || isJoint(c);
  }

  /** Letters, digits, accents that stand alone, and all beyond the basic plane: emoji are words. */
  private static boolean isLetter(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** Holds a name together but is no part of it at its ends. */
  static boolean isJoint(char c) {
    return switch (c) {
      case '_', '-', '.', '/', ':', '@', '\\' -> true;
      default -> false;
    };
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  /**
   * Whether a part begins at {@code i}: {@code a|B}, {@code AB|Cd}, and around letters of scripts
   * that have no spaces between words.
   */
  static boolean isBorder(CharSequence text, int i, int end) {
    char before = text.charAt(i - 1);
    char here = text.charAt(i);
    if (isSpaceless(here) || isSpaceless(before)) {
      return Character.getType(here) != Character.NON_SPACING_MARK;
    }
    return Character.isUpperCase(here)
        && (Character.isLowerCase(before)
            || (Character.isUpperCase(before)
                && i + 1 < end
                && Character.isLowerCase(text.charAt(i + 1))));
  }

  /** Ideographs, kana and the scripts of Thailand, Laos, Myanmar and Cambodia. */
  private static boolean isSpaceless(char c) {
    return Character.isIdeographic(c)
        || (c >= 0x0E00 && c <= 0x0EFF)
        || (c >= 0x1000 && c <= 0x109F)
        || (c >= 0x1780 && c <= 0x17FF)
        || (c >= 0x3040 && c <= 0x30FF);
  }
}
