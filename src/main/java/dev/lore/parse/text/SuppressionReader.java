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
 * <p>A comment behind code speaks of its own line, one that stands alone of the next. Without a
 * reason behind {@code --} it is no suppression.
 */
public final class SuppressionReader {
  private static final String WORD = "lore:ignore";
  private static final Pattern FORM =
      Pattern.compile(
          "(?://|#|/\\*|<!--|--|;|%|\\*)\\s*lore:ignore\\s+([a-z0-9]+/[a-z0-9-]+)\\s+--\\s*(\\S.*?)\\s*(?:\\*/|-->)?\\s*$");

  private SuppressionReader() {}

  /** The suppressions in {@code source}, in its order. */
  public static List<Suppression> read(SourceText source) {
    if (!source.text().contains(WORD)) {
      return List.of();
    }
    var found = new ArrayList<Suppression>();
    for (int line = 1; line <= source.lines(); line++) {
      String text = source.line(line);
      if (!text.contains(WORD) || text.length() > 2000) {
        continue;
      }
      var match = FORM.matcher(text);
      if (match.find()) {
        boolean alone = text.substring(0, match.start()).isBlank();
        var at = Location.of(source.path(), alone ? line + 1 : line);
        found.add(new Suppression(RuleId.of(match.group(1)), at, match.group(2)));
      }
    }
    return found;
  }
}
