package dev.lore.parse.skill;

import dev.lore.model.Location;
import dev.lore.parse.markdown.FencedLines;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line of Markdown.
 *
 * @param text as it stands
 * @param code whether it is within a block of code, or opens or closes one
 * @param at where it begins
 */
record MarkdownLine(String text, boolean code, Location at) {
  private static final Pattern HEADING = Pattern.compile("#{1,6} .*");

  /** The lines of {@code text}, the first of which is line {@code first} of the file. */
  static List<MarkdownLine> of(String path, String text, int first) {
    var lines = new ArrayList<MarkdownLine>();
    var fenced = FencedLines.of(text);
    for (var line : text.lines().toList()) {
      int number = lines.size();
      lines.add(new MarkdownLine(line, fenced.get(number), Location.of(path, first + number)));
    }
    return lines;
  }

  /** The text with code between backticks blanked out, at the same columns. */
  String prose() {
    return CodeSpans.blanked(text);
  }

  /** The place of a column, counted from 0. */
  Location column(int column) {
    return new Location(at.path(), at.line(), column + 1);
  }

  /** The words of a heading of any level; empty where it is none. */
  String heading() {
    if (code || !HEADING.matcher(text).matches()) {
      return "";
    }
    var words = text.substring(text.indexOf(' ')).strip();
    int end = words.length();
    while (end > 0 && words.charAt(end - 1) == '#') {
      end--;
    }
    return words.substring(0, end).strip();
  }

  /** How deep its heading is, 1 for the highest; 0 where it is none. */
  int level() {
    return heading().isEmpty() ? 0 : text.indexOf(' ');
  }
}
