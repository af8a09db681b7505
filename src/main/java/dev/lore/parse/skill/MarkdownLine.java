package dev.lore.parse.skill;

import dev.lore.model.Location;
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
  private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,}).*");
  private static final Pattern SPAN = Pattern.compile("(`+)(?:(?!\\1).)+\\1");

  /** The lines of {@code text}, the first of which is line {@code first} of the file. */
  static List<MarkdownLine> of(String path, String text, int first) {
    var lines = new ArrayList<MarkdownLine>();
    String fence = "";
    int number = first;
    for (var line : text.lines().toList()) {
      var mark = FENCE.matcher(line);
      boolean marked = mark.matches();
      boolean code = marked || !fence.isEmpty();
      if (marked && fence.isEmpty()) {
        fence = mark.group(1);
      } else if (marked && line.strip().startsWith(fence) && line.strip().equals(mark.group(1))) {
        fence = "";
      }
      lines.add(new MarkdownLine(line, code, Location.of(path, number++)));
    }
    return lines;
  }

  /** The text with code between backticks blanked out, at the same columns. */
  String prose() {
    return SPAN.matcher(text).replaceAll(span -> " ".repeat(span.group().length()));
  }

  /** The place of a column, counted from 0. */
  Location column(int column) {
    return new Location(at.path(), at.line(), column + 1);
  }

  /** The words of a heading of any level; empty where it is none. */
  String heading() {
    return !code && text.matches("#{1,6} .*") ? text.replaceAll("^#+|#+\\s*$", "").strip() : "";
  }

  /** How deep its heading is, 1 for the highest; 0 where it is none. */
  int level() {
    return heading().isEmpty() ? 0 : text.indexOf(' ');
  }
}
