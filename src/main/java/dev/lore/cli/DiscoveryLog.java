package dev.lore.cli;

import dev.lore.model.LearningDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/**
 * A log that is written while building: lines that begin with {@code Found}, {@code Pattern} or
 * {@code Gotcha}, in a list, a heading or plain, and what is indented below them.
 */
final class DiscoveryLog {
  private static final Pattern ENTRY =
      Pattern.compile(
          "\\s*(?:[-*+]|#+|\\d+[.)])?\\s*[*_`]*(Found|Pattern|Gotcha)[*_`]*\\s*[:—–-]\\s*[*_`]*\\s*(.*)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern CONTINUED = Pattern.compile("\\s+[^\\s*+#-].*");

  private DiscoveryLog() {}

  /** The entries in their order; {@code draft} makes one of a text and its kind. */
  static List<LearningDraft> drafts(String text, BiFunction<String, String, LearningDraft> draft) {
    var drafts = new ArrayList<LearningDraft>();
    var kind = "";
    var said = new StringBuilder();
    for (var line : (text + "\n\n").lines().toList()) {
      var entry = ENTRY.matcher(line);
      if (entry.matches() || !CONTINUED.matcher(line).matches()) {
        if (!said.isEmpty()) {
          drafts.add(draft.apply(said.toString(), kind));
          said.setLength(0);
        }
      } else if (!said.isEmpty()) {
        said.append(' ').append(line.strip());
      }
      if (entry.matches()) {
        kind = entry.group(1).toLowerCase(Locale.ROOT);
        said.append(entry.group(2).strip());
      }
    }
    return drafts;
  }
}
