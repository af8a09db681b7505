package dev.lore.search.text;

import java.util.Set;

/** English words that say nothing of what a query is about, by their stems. */
public final class StopWords {
  private static final Set<String> WORDS =
      Set.copyOf(
          new CodeAnalyzer()
                  .terms(
                      """
                      a about after all also am an and any are as at be because been before being both
                      but by can could did do does doing don down each for from get got had has have
                      having he her here him his how i if in into is it its itself just me more most my
                      no nor not of off on once only or other our out over own please same she should so
                      some such than that the their them then there these they this those through to too
                      under up us very was we were what when where which while who whom why will with
                      would you your need want make
                      """,
                      1000)
                  .stream()
                  .map(CodeAnalyzer.Term::text)
                  .distinct()
                  .toList());

  private StopWords() {}

  /** Whether a term is one of them. */
  public static boolean has(String term) {
    return WORDS.contains(term);
  }
}
