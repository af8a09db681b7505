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

  /** The same as the beginning of a sentence. */
  private static final Pattern SENTENCE =
      Pattern.compile("(?:[-*+]|\\d+[.)])?\\s*(Found|Pattern|Gotcha)\\s+(\\S.*)");

  private static final Pattern CONTINUED = Pattern.compile("\\s+[^\\s*+#-].*");

  private final List<Entry> entries = new ArrayList<>();
  private int passedOver;

  private DiscoveryLog() {}

  /**
   * One entry.
   *
   * @param line where it begins, counted from 1
   * @param kind {@code found}, {@code pattern} or {@code gotcha}
   * @param text what follows, in one line
   */
  record Entry(int line, String kind, String text) {}

  /** Reads the whole log. */
  static DiscoveryLog of(String text) {
    var log = new DiscoveryLog();
    int number = 0;
    boolean open = false;
    for (var line : text.lines().toList()) {
      open = log.read(line, ++number, open);
    }
    return log;
  }

  /** The entries in their order. */
  List<Entry> entries() {
    return List.copyOf(entries);
  }

  /** How many lines with text are part of no entry. */
  int passedOver() {
    return passedOver;
  }

  /** Reads one line, and says whether what is indented below it belongs to an entry. */
  private boolean read(String line, int number, boolean open) {
    var begun = ENTRY.matcher(line.strip());
    var sentence = SENTENCE.matcher(line.strip());
    if (begun.matches()) {
      add(number, begun.group(1), begun.group(2).strip());
    } else if (open && CONTINUED.matcher(line).matches()) {
      var last = entries.removeLast();
      entries.add(new Entry(last.line(), last.kind(), (last.text() + " " + line.strip()).strip()));
    } else if (sentence.matches()) {
      var rest = sentence.group(2);
      boolean told = sentence.group(1).equals("Found") && rest.startsWith("that ");
      add(number, sentence.group(1), told ? rest.substring(5) : sentence.group(1) + " " + rest);
    } else {
      passedOver += line.isBlank() ? 0 : 1;
      return false;
    }
    return true;
  }

  private void add(int number, String word, String text) {
    entries.add(new Entry(number, word.toLowerCase(Locale.ROOT), text));
  }
}
