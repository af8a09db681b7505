package dev.lore.store.passages;

import org.jspecify.annotations.Nullable;

/**
 * A heading of Markdown.
 *
 * @param level from 1 to 6
 */
record MarkdownHeading(int level, String title) {
  private static final int LONGEST = 200;

  /** Cuts a title that is too long for one. */
  MarkdownHeading {
    title = title.length() > LONGEST ? title.substring(0, LONGEST) : title;
  }

  /** The heading that {@code line} is by its number signs; null where it is none. */
  static @Nullable MarkdownHeading of(String line) {
    int start = 0;
    while (start < line.length() && start < 4 && line.charAt(start) == ' ') {
      start++;
    }
    int end = start;
    while (end < line.length() && line.charAt(end) == '#') {
      end++;
    }
    int level = end - start;
    if (start > 3
        || level < 1
        || level > 6
        || (end < line.length() && line.charAt(end) != ' ' && line.charAt(end) != '\t')) {
      return null;
    }
    return new MarkdownHeading(level, withoutClosing(line.substring(end).strip()));
  }

  private static String withoutClosing(String title) {
    int end = title.length();
    while (end > 0 && title.charAt(end - 1) == '#') {
      end--;
    }
    boolean closing = end == 0 || Character.isWhitespace(title.charAt(end - 1));
    return closing ? title.substring(0, end).strip() : title;
  }
}
