package dev.lore.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A log that is written while building: lines that begin with {@code Found}, {@code Pattern} or
 * {@code Gotcha}, in a list, a heading or plain, and what is indented below them.
 */
final class DiscoveryLog {
  private static final Pattern ENTRY =
      Pattern.compile(
          "(?:[-*+]|#+|\\d+[.)])?\\s*[*_`]*(Found|Pattern|Gotcha)[*_`]*\\s*[:—–-]\\s*[*_`]*\\s*(.*)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern CONTINUED = Pattern.compile("\\s+[^\\s*+#-].*");

  private DiscoveryLog() {}

  /**
   * One entry.
   *
   * @param line where it begins, counted from 1
   * @param kind {@code found}, {@code pattern} or {@code gotcha}
   * @param text what follows, in one line
   */
  record Entry(int line, String kind, String text) {}

  /** The entries in their order. */
  static List<Entry> entries(String text) {
    var entries = new ArrayList<Entry>();
    int number = 0;
    boolean open = false;
    for (var line : text.lines().toList()) {
      number++;
      var begun = ENTRY.matcher(line.strip());
      if (begun.matches()) {
        entries.add(
            new Entry(number, begun.group(1).toLowerCase(Locale.ROOT), begun.group(2).strip()));
        open = true;
      } else if (open && CONTINUED.matcher(line).matches()) {
        var last = entries.removeLast();
        entries.add(
            new Entry(last.line(), last.kind(), (last.text() + " " + line.strip()).strip()));
      } else {
        open = false;
      }
    }
    return entries;
  }
}
