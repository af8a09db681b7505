package dev.lore.app.named;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a task, to be asked for names of one or several words in a row. Built once, in time
 * linear to the task's length.
 */
public final class TaskWords {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
  private static final int ROW = 6;
  private static final int MOST = 20_000;

  /** What stands before a verb, and what behind it: "to resend the receipt". */
  private static final Set<String> BEFORE_VERBS =
      Set.of(
          "to", "and", "or", "then", "not", "never", "always", "please", "can", "could", "should",
          "must", "will", "would", "may", "might", "we", "i", "you", "they", "users", "user");

  private static final Set<String> BEHIND_VERBS =
      Set.of(
          "the", "a", "an", "it", "them", "this", "that", "these", "those", "all", "any", "every",
          "each", "his", "her", "their", "our", "my", "your");

  /** Behind a full stop or its like a capital says nothing. */
  private static final Pattern BEGINNING = Pattern.compile("(?:[.!?:]\\s+|\\R\\W*)[\\p{L}\\p{N}_]");

  private final Set<Integer> beginnings = new HashSet<>();
  private final List<String> written = new ArrayList<>();
  private final Set<String> exact = new HashSet<>();
  private final Map<String, List<Integer>> rows = new HashMap<>();

  private TaskWords() {}

  /** The words of {@code task}. */
  public static TaskWords of(String task) {
    var words = new TaskWords();
    words.written.addAll(split(task));
    var normal = Normalizer.normalize(task, Normalizer.Form.NFKC);
    var starts =
        BEGINNING
            .matcher(normal)
            .results()
            .map(found -> found.end() - 1)
            .collect(Collectors.toSet());
    int word = 0;
    for (var found : WORD.matcher(normal).results().limit(MOST).toList()) {
      if (starts.contains(found.start())) {
        words.beginnings.add(word);
      }
      word++;
    }
    words.exact.addAll(words.written);
    for (int i = 0; i < words.written.size(); i++) {
      var row = new StringBuilder();
      for (int j = i; j < Math.min(words.written.size(), i + ROW); j++) {
        row.append(j == i ? "" : " ").append(words.written.get(j).toLowerCase(Locale.ROOT));
        words.rows.computeIfAbsent(row.toString(), unused -> new ArrayList<>(1)).add(i);
      }
    }
    return words;
  }

  private static List<String> split(String text) {
    return WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
        .results()
        .map(found -> found.group())
        .limit(MOST)
        .toList();
  }

  /** Whether {@code word} stands there as it is written, case and all. */
  public boolean hasExactly(String word) {
    return exact.contains(word);
  }

  /** Whether the words of {@code name} stand there in a row, in any case. */
  public boolean has(String name) {
    return rows.containsKey(row(name));
  }

  /** What makes a name of the word in front of it. */
  private static final Set<String> BEHIND_NAMES =
      Set.of("api", "sdk", "webhook", "webhooks", "integration", "account", "workspace", "app");

  /**
   * The same, for a name that is ordinary language too: with a capital within a sentence, or in
   * front of a word such as API.
   */
  public boolean hasAsTitle(String name) {
    var row = row(name);
    int length = split(name).size();
    return rows.getOrDefault(row, List.of()).stream().anyMatch(at -> isTitle(at, at + length));
  }

  private boolean isTitle(int at, int behind) {
    boolean capital = Character.isUpperCase(written.get(at).codePointAt(0));
    return (capital && at > 0 && !beginnings.contains(at))
        || (behind < written.size()
            && BEHIND_NAMES.contains(written.get(behind).toLowerCase(Locale.ROOT)));
  }

  /** The same, where not every time as a verb with an object: "resend the receipt". */
  public boolean hasAsName(String name) {
    var row = row(name);
    return rows.getOrDefault(row, List.of()).stream()
        .anyMatch(at -> row.indexOf(' ') >= 0 || !isVerb(at));
  }

  private static String row(String name) {
    return String.join(" ", split(name)).toLowerCase(Locale.ROOT);
  }

  private boolean isVerb(int at) {
    boolean beginning = at == 0 || beginnings.contains(at);
    return (beginning || Character.isLowerCase(written.get(at).codePointAt(0)))
        && (beginning || BEFORE_VERBS.contains(written.get(at - 1).toLowerCase(Locale.ROOT)))
        && at + 1 < written.size()
        && BEHIND_VERBS.contains(written.get(at + 1).toLowerCase(Locale.ROOT));
  }
}
