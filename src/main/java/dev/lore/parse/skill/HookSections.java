package dev.lore.parse.skill;

import dev.lore.facts.SkillFact;
import dev.lore.facts.SkillHook;
import dev.lore.model.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the hooks that an integration's skill must have, and which of their four labels say
 * something. {@code src/doc/integration-framework.md} tells what they are for.
 */
final class HookSections {
  private static final List<String> REQUIRED = List.of("setup", "sync", "error_handling");
  private static final List<String> LABELS =
      List.of("Trigger", "Behavior", "Error Handling", "User Communication");

  /** {@code **Trigger:** words}, {@code **Behavior**:} or {@code #### Error handling}. */
  private static final Pattern LABEL =
      Pattern.compile(
          "\\s*(?:\\*\\*|__|#{2,6} )([A-Za-z]+(?: [A-Za-z]+)?)(?::?(?:\\*\\*|__):?|:?\\s*$)(.*)");

  private static final Pattern TO_FILL_IN = Pattern.compile("\\[[^\\[\\]]*+]|TODO|TBD");
  private static final Pattern SAID = Pattern.compile("[\\p{L}\\p{N}]");

  /** No heading of a hook has more characters. */
  private static final int LONGEST = 80;

  private HookSections() {}

  static List<SkillFact> in(List<MarkdownLine> lines, Location skill) {
    return REQUIRED.stream().map(name -> hook(name, lines, skill)).toList();
  }

  private static SkillFact hook(String name, List<MarkdownLine> lines, Location skill) {
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      if (line.level() > 1 && name.equals(called(line.heading()))) {
        return new SkillHook(name, true, missing(section(lines, i)), line.at());
      }
    }
    return new SkillHook(name, false, LABELS, skill);
  }

  /** {@code Error handling}, {@code error-handling hook} and {@code `error_handling`} are one. */
  private static String called(String heading) {
    if (heading.length() > LONGEST) {
      return "";
    }
    return heading
        .toLowerCase(Locale.ROOT)
        .replace("`", "")
        .replaceFirst("\\s*\\(required\\)$", "")
        .replaceFirst("[ _-]*hook$", "")
        .replaceAll("[ _-]+", "_")
        .replaceFirst("^set_up$", "setup");
  }

  /** The lines below a heading, up to the next that is as high. */
  private static List<MarkdownLine> section(List<MarkdownLine> lines, int heading) {
    int level = lines.get(heading).level();
    int end = heading + 1;
    while (end < lines.size() && (lines.get(end).level() == 0 || lines.get(end).level() > level)) {
      end++;
    }
    return lines.subList(heading + 1, end);
  }

  private static List<String> missing(List<MarkdownLine> section) {
    var missing = new ArrayList<>(LABELS);
    String open = "";
    for (var line : section) {
      var label = line.code() ? null : LABEL.matcher(line.text());
      if (label != null && label.matches() && known(label.group(1)) != null) {
        open = String.valueOf(known(label.group(1)));
        if (says(label.group(2))) {
          missing.remove(open);
        }
      } else if (says(line.text())) {
        missing.remove(open);
      }
    }
    return List.copyOf(missing);
  }

  private static @Nullable String known(String words) {
    String same = words.replace("Behaviour", "Behavior");
    return LABELS.stream().filter(same.strip()::equalsIgnoreCase).findFirst().orElse(null);
  }

  /** Whether a line says something, be it in a table; what is to be filled in does not. */
  private static boolean says(String text) {
    return SAID.matcher(TO_FILL_IN.matcher(withoutComments(text)).replaceAll("")).find();
  }

  private static String withoutComments(String text) {
    var left = new StringBuilder();
    int at = 0;
    int from = text.indexOf("<!--");
    while (from >= 0) {
      int to = text.indexOf("-->", from + 4);
      if (to < 0) {
        break;
      }
      left.append(text, at, from);
      at = to + 3;
      from = text.indexOf("<!--", at);
    }
    return left.append(text, at, text.length()).toString();
  }
}
