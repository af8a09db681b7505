package dev.lore.app.skill;

import java.util.ArrayList;
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
    boolean said = parts.stream().anyMatch(part -> !isPlace(part));
    for (int from = 0; said && from < task.size(); from++) {
      var filled = new TreeMap<String, String>();
      if (fits(0, task, from, filled)) {
        return Optional.of(filled);
      }
    }
    return Optional.empty();
  }

  private boolean fits(int part, List<String> task, int at, Map<String, String> filled) {
    if (part == parts.size()) {
      return true;
    }
    var wanted = parts.get(part);
    if (!isPlace(wanted)) {
      return at < task.size() && same(task.get(at), wanted) && fits(part + 1, task, at + 1, filled);
    }
    for (int wide = 1; wide <= WIDE && at + wide <= task.size(); wide++) {
      if (fits(part + 1, task, at + wide, filled)) {
        var words = new ArrayList<>(task.subList(at, at + wide));
        filled.put(wanted.substring(1, wanted.length() - 1), String.join(" ", words));
        return true;
      }
    }
    return false;
  }

  private static boolean same(String word, String wanted) {
    return word.equals(wanted) || word.equals(wanted + "s") || wanted.equals(word + "s");
  }

  private static boolean isPlace(String part) {
    return part.length() > 2 && part.startsWith("[") && part.endsWith("]");
  }
}
