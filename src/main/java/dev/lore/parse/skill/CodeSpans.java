package dev.lore.parse.skill;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Code within a line of Markdown: what stands between two runs of as many backticks. Takes time in
 * proportion to the line, whoever wrote it.
 */
final class CodeSpans {
  private CodeSpans() {}

  /** A run of backticks. */
  private record Run(int from, int to) {
    int length() {
      return to - from;
    }
  }

  /** The line with its code blanked out, at the same columns. */
  static String blanked(String line) {
    var runs = runs(line);
    var next = new int[runs.size()];
    Map<Integer, Integer> behind = new HashMap<>();
    for (int i = runs.size() - 1; i >= 0; i--) {
      next[i] = behind.getOrDefault(runs.get(i).length(), -1);
      behind.put(runs.get(i).length(), i);
    }
    var blanked = new StringBuilder(line);
    for (int i = 0; i < next.length; i++) {
      if (next[i] >= 0) {
        int from = runs.get(i).from();
        int to = runs.get(next[i]).to();
        blanked.replace(from, to, " ".repeat(to - from));
        i = next[i];
      }
    }
    return blanked.toString();
  }

  private static List<Run> runs(String line) {
    var runs = new ArrayList<Run>();
    int from = line.indexOf('`');
    while (from >= 0) {
      int to = from;
      while (to < line.length() && line.charAt(to) == '`') {
        to++;
      }
      runs.add(new Run(from, to));
      from = line.indexOf('`', to);
    }
    return runs;
  }
}
