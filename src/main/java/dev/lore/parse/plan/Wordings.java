package dev.lore.parse.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Words as people vary them: case, hyphens and punctuation don't count. */
final class Wordings {
  private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}&'/]+");
  private static final Pattern NUMBERING =
      Pattern.compile("^(?:(?:artifact|artefact|step|part|section)\\s+)?(?:\\d+|[a-f])[.):]\\s*");

  private Wordings() {}

  /** A name that was found in a text. */
  record Found(String name, int start, int end) {}

  /** {@code text} in lower case, with one space between its words. */
  static String plain(String text) {
    return SEPARATORS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  /** A title without its number, plain. */
  static String title(String text) {
    var lower = text.toLowerCase(Locale.ROOT).strip();
    return plain(NUMBERING.matcher(lower).replaceFirst(""));
  }

  /** Whether a plain title is one of {@code names}, or begins or ends with one of two words. */
  static boolean titled(String title, Collection<String> names) {
    return names.stream()
        .anyMatch(name ->
            title.equals(name)
                || (name.indexOf(' ') > 0
                    && (title.startsWith(name + " ") || title.endsWith(" " + name))));
  }

  /** The names that stand in {@code text}, the longer before those that overlap with it. */
  static List<Found> in(String text, Collection<String> names) {
    var words = " " + plain(text) + " ";
    var taken = new boolean[words.length()];
    var found = new ArrayList<Found>();
    names.stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .forEach(name -> {
          var word = " " + name + " ";
          for (int at = words.indexOf(word); at >= 0; at = words.indexOf(word, at + 1)) {
            int end = at + word.length() - 1;
            if (IntStream.range(at + 1, end).noneMatch(i -> taken[i])) {
              Arrays.fill(taken, at + 1, end, true);
              found.add(new Found(name, at, end));
            }
          }
        });
    found.sort(Comparator.comparingInt(Found::start));
    return found;
  }
}
