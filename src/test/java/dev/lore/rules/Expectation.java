package dev.lore.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What an example promises on one of its lines: {@code // finds: p0/file-too-long "9 lines"}.
 *
 * <p>A comment that stands alone speaks of the next line that is no such comment, one behind code
 * of its own line. In JSON, which has no comments, the key {@code "//"} is one.
 *
 * @param place {@code path:line}
 * @param rule id of the rule that finds something there
 * @param text what its message holds
 */
record Expectation(String place, String rule, String text) {
  private static final Pattern FORM =
      Pattern.compile("(?://|#|<!--|\"//\":\\s*\")\\s*finds: (\\S+) (?:\"([^\"]*)\"|'([^']*)').*");
  private static final Set<String> ALONE = new TreeSet<>(Set.of("//", "#", "<!--", "\"//\""));

  static List<Expectation> of(String path, List<String> lines) {
    var all = new ArrayList<Expectation>();
    for (int i = 0; i < lines.size(); i++) {
      var match = FORM.matcher(lines.get(i));
      if (match.find()) {
        int line = alone(lines.get(i)) ? nextCode(lines, i) : i + 1;
        String text = match.group(2) == null ? match.group(3) : match.group(2);
        all.add(new Expectation(path + ":" + line, match.group(1), text));
      }
    }
    return all;
  }

  private static int nextCode(List<String> lines, int from) {
    int line = from + 1;
    while (line < lines.size() && FORM.matcher(lines.get(line)).find() && alone(lines.get(line))) {
      line++;
    }
    return line + 1;
  }

  private static boolean alone(String line) {
    return ALONE.stream().anyMatch(line.strip()::startsWith);
  }
}
