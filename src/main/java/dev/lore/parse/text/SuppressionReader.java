package dev.lore.parse.text;

import dev.lore.model.Location;
import dev.lore.model.RuleId;
import dev.lore.model.Suppression;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads the comments that accept findings: {@code // lore:ignore p0/file-too-long -- tables, one a
 * country}.
 *
 * <p>A comment beside code speaks of its own line, one that stands alone of the next that is no
 * such comment. Without a reason behind {@code --} it is no suppression.
 */
public final class SuppressionReader {
  private static final String WORD = "lore:ignore";
  private static final int LONGEST_LINE = 2000;
  private static final Pattern FORM =
      Pattern.compile(
          "(//|#|/\\*|<!--|--|;|%|\\*)\\s*+lore:ignore\\s++([a-z0-9]+/[a-z0-9]+(?:-[a-z0-9]+)*+)\\s++--(?=\\s)");

  private SuppressionReader() {}

  /** The suppressions in {@code source}, in its order. */
  public static List<Suppression> read(SourceText source) {
    if (!source.text().contains(WORD)) {
      return List.of();
    }
    var found = new ArrayList<Suppression>();
    var alone = new ArrayList<Suppression>();
    for (int line = 1; line <= source.lines(); line++) {
      String text = source.line(line);
      boolean mentioned = text.contains(WORD) && text.length() <= LONGEST_LINE;
      if (!mentioned || !standsAlone(Location.of(source.path(), line), text, found, alone)) {
        settle(alone, line, found);
      }
    }
    settle(alone, source.lines() + 1, found);
    return found;
  }

  /** Reads one line into {@code found} or, where the comment stands alone, into {@code alone}. */
  private static boolean standsAlone(
      Location at, String text, List<Suppression> found, List<Suppression> alone) {
    var match = FORM.matcher(text);
    if (!match.find()) {
      return false;
    }
    String close = close(match.group(1));
    String rest = text.substring(match.end());
    int end = close.isEmpty() ? -1 : rest.indexOf(close);
    String reason = (end < 0 ? rest : rest.substring(0, end)).strip();
    if (reason.isEmpty()) {
      return false;
    }
    boolean before = !text.substring(0, match.start()).isBlank();
    boolean behind = end >= 0 && !rest.substring(end + close.length()).isBlank();
    var suppression = new Suppression(RuleId.of(match.group(2)), at, reason);
    if (before || behind) {
      settle(alone, at.line(), found);
      found.add(suppression);
      return false;
    }
    return alone.add(suppression);
  }

  private static void settle(List<Suppression> alone, int line, List<Suppression> found) {
    for (var one : alone) {
      found.add(one.about(line));
    }
    alone.clear();
  }

  /** What ends a comment that begins with {@code open}; empty where the line does. */
  private static String close(String open) {
    return switch (open) {
      case "/*", "*" -> "*/";
      case "<!--" -> "-->";
      default -> "";
    };
  }
}
