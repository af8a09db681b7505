package dev.lore.app.skill;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A phrase that calls for a skill, with places for words: {@code add [service] integration}.
 *
 * @param phrase as written
 * @param parts its words in lower case; a place keeps its brackets
 */
record Trigger(String phrase, List<String> parts) {
  private static final Set<String> SMALL =
      Set.of("a", "an", "the", "our", "my", "your", "please", "new", "this", "to", "with", "for");

  /** So many words a place can hold. */
  private static final int WIDE = 3;

  static Trigger of(String phrase) {
    return new Trigger(phrase, words(phrase));
  }

  /** The words of a text that matter, in lower case; places keep their brackets. */
  static List<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}\\[\\]_.-]+", -1))
        .map(word -> word.replaceAll("^[.-]+|[.-]+$", ""))
        .filter(word -> !word.isEmpty() && !SMALL.contains(word))
        .toList();
  }

  /** How much it says: each word counts, and a place hardly. */
  int weight() {
    int places = (int) parts.stream().filter(Trigger::isPlace).count();
    return 4 * (parts.size() - places) + places;
  }

  /** What fills its places where the words of a task hold it, one behind the other. */
  Optional<Map<String, String>> in(List<String> task) {
    if (parts.stream().allMatch(Trigger::isPlace) || parts.size() > task.size()) {
      return Optional.empty();
    }
    var wide = widths(task);
    for (int from = 0; from < task.size(); from++) {
      if (wide[0][from] > 0) {
        return Optional.of(filled(task, from, wide));
      }
    }
    return Optional.empty();
  }

  /**
   * How many words each part takes at each word so that all behind it fits too, the fewest that do;
   * 0 where it does not fit. Told from the last part to the first, so each is looked at once.
   */
  private int[][] widths(List<String> task) {
    var wide = new int[parts.size() + 1][task.size() + 1];
    Arrays.fill(wide[parts.size()], 1);
    for (int part = parts.size() - 1; part >= 0; part--) {
      int most = isPlace(parts.get(part)) ? WIDE : 1;
      for (int at = 0; at < task.size(); at++) {
        if (most == WIDE || same(task.get(at), parts.get(part))) {
          wide[part][at] = fewest(wide[part + 1], at, most);
        }
      }
    }
    return wide;
  }

  private static int fewest(int[] behind, int at, int most) {
    for (int wide = 1; wide <= most && at + wide < behind.length; wide++) {
      if (behind[at + wide] > 0) {
        return wide;
      }
    }
    return 0;
  }

  private Map<String, String> filled(List<String> task, int from, int[][] wide) {
    var filled = new TreeMap<String, String>();
    int at = from;
    for (int part = 0; part < parts.size(); part++) {
      int end = at + wide[part][at];
      var wanted = parts.get(part);
      if (isPlace(wanted)) {
        var words = String.join(" ", task.subList(at, end));
        filled.putIfAbsent(wanted.substring(1, wanted.length() - 1), words);
      }
      at = end;
    }
    return filled;
  }

  private static boolean same(String word, String wanted) {
    return word.equals(wanted) || word.equals(wanted + "s") || wanted.equals(word + "s");
  }

  private static boolean isPlace(String part) {
    return part.length() > 2 && part.startsWith("[") && part.endsWith("]");
  }
}
