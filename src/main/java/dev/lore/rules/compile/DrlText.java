package dev.lore.rules.compile;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The text of a rule as its writer sees it: lines from 1, comments blanked out. */
record DrlText(String text) {
  private static final Pattern COMMENT =
      Pattern.compile("\"(?:\\\\.|[^\"\\\\\n])*\"|//[^\n]*|/\\*(?s:.*?)\\*/");
  private static final Pattern WORD = Pattern.compile("\"[^\"]+\"|\\b(?!return|this)[a-z]\\w{2,}");
  private static final Pattern CALL = Pattern.compile("(\\w+)\\s*\\(");

  static DrlText of(String text) {
    return new DrlText(
        COMMENT.matcher(text).replaceAll(found -> blank(found.group()).replace("\\", "\\\\")));
  }

  private static String blank(String found) {
    return found.startsWith("\"") ? found.replace("$", "\\$") : found.replaceAll("[^\n]", " ");
  }

  /** Where the word stands alone, at or after a line; -1 if nowhere. */
  int placeOf(String word, int fromLine) {
    var found = Pattern.compile("(?<![\\w$])" + Pattern.quote(word) + "(?!\\w)").matcher(text);
    return found.find(startOf(fromLine)) ? found.start() : -1;
  }

  /** The line of a place. */
  int lineAt(int place) {
    return 1 + (int) text.substring(0, Math.max(0, place)).chars().filter(c -> c == '\n').count();
  }

  /** The first line from one on that says the same as a piece of code, or 0. */
  int lineLike(String code, int fromLine) {
    var wanted = code.replaceAll("\\s", "");
    List<String> lines = text.lines().toList();
    for (int line = Math.max(1, fromLine); line <= lines.size(); line++) {
      var said = lines.get(line - 1).replaceAll("\\s", "");
      if (said.length() > 4 && (wanted.contains(said) || said.contains(wanted))) {
        return line;
      }
    }
    return 0;
  }

  /** The line of the first name or string of a piece of code that the rule has too, or 0. */
  int lineOfWordIn(String code, int fromLine) {
    var words = WORD.matcher(code);
    while (words.find()) {
      int place = text.indexOf(words.group(), startOf(fromLine));
      if (place >= 0 && lineAt(place) < then()) {
        return lineAt(place);
      }
    }
    return 0;
  }

  /** The first line with an odd number of quotes, or 0. */
  int lineOfOpenString() {
    var lines = text.lines().toList();
    for (int line = 1; line <= lines.size(); line++) {
      var bare = lines.get(line - 1).replaceAll("\\\\.", "").replaceAll("'[^']*'", "");
      if (bare.chars().filter(c -> c == '"').count() % 2 == 1) {
        return line;
      }
    }
    return 0;
  }

  /** The line of the first {@code then}, or 1. */
  int then() {
    return Math.max(1, lineAt(placeOf("then", 1)));
  }

  /** The line of the first {@code when}, or 1. */
  int when() {
    return Math.max(1, lineAt(placeOf("when", 1)));
  }

  /** The last of the names that is opened with a parenthesis before a place, or "". */
  String patternAround(int place, Set<String> names) {
    var last = "";
    var call = CALL.matcher(text.substring(0, Math.max(0, place)));
    while (call.find()) {
      last = names.contains(call.group(1)) ? call.group(1) : last;
    }
    return last;
  }

  private int startOf(int line) {
    int place = 0;
    for (int at = 1; at < line; at++) {
      int end = text.indexOf('\n', place);
      if (end < 0) {
        return place;
      }
      place = end + 1;
    }
    return place;
  }
}
