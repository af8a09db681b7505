package dev.lore.app.brief;

import dev.lore.search.text.CodeAnalyzer;
import dev.lore.search.text.CodeAnalyzer.Term;
import dev.lore.search.text.StopWords;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a text that say what it is about, by the terms that a search goes by: {@code
 * retries} and {@code retry} are one.
 *
 * <p>Where a script has no spaces between words, two ideographs, katakana in a row and four letters
 * of Thai stand for a word; hiragana are mostly endings.
 */
final class TellingWords {
  /** Twice what 10,000 words have. */
  private static final int MOST = 40_000;

  private static final int SHORTEST = 3;

  private static final Pattern SPACELESS =
      Pattern.compile(
          "[\\p{IsHan}\\x{3040}-\\x{30FF}\\p{IsThai}\\p{IsLao}\\p{IsMyanmar}\\p{IsKhmer}]");
  private static final Pattern IDEOGRAPHS = Pattern.compile("(?=(\\p{IsHan}{2}))");
  private static final Pattern KATAKANA = Pattern.compile("([\\x{30A1}-\\x{30FF}]{2,})");
  private static final Pattern LETTERS =
      Pattern.compile("(?=([\\p{IsThai}\\p{IsLao}\\p{IsMyanmar}\\p{IsKhmer}]{4}))");

  private static final CodeAnalyzer ANALYZER = new CodeAnalyzer();

  /** What any task is about, besides the words that say nothing anywhere. */
  private static final Set<String> OF_ANY_TASK =
      ANALYZER
          .terms(
              """
              add use new code implement integrate integration build create via api must any one file
              project function service user write work\
              """,
              MOST)
          .stream()
          .map(Term::text)
          .collect(Collectors.toUnmodifiableSet());

  private final List<Term> words;

  private TellingWords(List<Term> words) {
    this.words = words;
  }

  static TellingWords of(String text) {
    var normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
    var words = new ArrayList<Term>();
    for (var term : ANALYZER.terms(normal, MOST)) {
      var word = term.text();
      if (word.length() >= SHORTEST
          && !StopWords.has(word)
          && !OF_ANY_TASK.contains(word)
          && !SPACELESS.matcher(word).find()) {
        words.add(term);
      }
    }
    for (var pattern : List.of(IDEOGRAPHS, KATAKANA, LETTERS)) {
      pattern
          .matcher(normal)
          .results()
          .map(found -> new Term(found.group(1), found.start(1), found.end(1)))
          .limit(MOST)
          .forEach(words::add);
    }
    words.sort(
        Comparator.comparingInt(Term::end)
            .thenComparing(Comparator.comparingInt(Term::start).reversed()));
    return new TellingWords(words);
  }

  /** How many different ones there are. */
  int count() {
    return count(any -> true);
  }

  /** How many of them {@code other} has too. */
  int shared(TellingWords other) {
    var theirs = other.words.stream().map(Term::text).collect(Collectors.toSet());
    return count(theirs::contains);
  }

  /** A name and its parts count as its parts, and no letter counts twice. */
  private int count(Predicate<String> wanted) {
    var counted = new HashSet<String>();
    int free = 0;
    for (var word : words) {
      if (word.start() >= free && wanted.test(word.text())) {
        counted.add(word.text());
        free = word.end();
      }
    }
    return counted.size();
  }
}
