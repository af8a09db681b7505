package dev.lore.model;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What somebody wants the catalogue to say of an integration; what is not given is empty and stays
 * as it is.
 *
 * @param name lower case with single hyphens, the file's name
 * @param texts by key: {@code title}, {@code category}, {@code docs}, {@code source}, {@code
 *     confidence}
 * @param lists what is to be among others, by key: {@code aliases}, {@code env_vars}
 */
public record CatalogDraft(
    String name, Map<String, String> texts, Map<String, List<String>> lists) {
  private static final int LONGEST = 300;

  /** Leaves out what is not given, and sorts the rest by key. */
  public CatalogDraft {
    texts = new TreeMap<>(texts);
    texts.values().removeIf(String::isBlank);
    lists = new TreeMap<>(lists);
    lists.values().removeIf(List::isEmpty);
  }

  /**
   * Refuses what the catalogue could not say.
   *
   * @throws UserError with the value that is wrong
   */
  public void hold() {
    if (!name.matches("[a-z0-9]+(-[a-z0-9]+)*") || name.length() > 60) {
      throw new UserError(
          "'" + name.replaceAll("\\p{Cntrl}", "?") + "' can't be the name of an integration",
          "Write it in lower case with single hyphens, such as `stripe`.");
    }
    texts.forEach(CatalogDraft::text);
    lists.forEach((key, values) -> values.forEach(value -> text(key, value)));
    for (var variable : lists.getOrDefault("env_vars", List.of())) {
      if (!variable.matches("[A-Za-z_][A-Za-z0-9_]*")) {
        throw new UserError(
            "'" + variable + "' can't be the name of an environment variable",
            "Give its name alone, never its value.");
      }
    }
    var docs = texts.getOrDefault("docs", "https://example.com");
    if (!docs.matches("(?i)https?://[^\\s/?#:@]+(:\\d+)?([/?#]\\S*)?")) {
      throw new UserError(
          "'" + docs + "' is no URL of documentation",
          "Write it in full, such as https://docs.stripe.com.");
    }
    var confidence = texts.getOrDefault("confidence", "low");
    if (!List.of("high", "medium", "low").contains(confidence)) {
      throw new UserError(
          "the confidence '" + confidence + "' is unknown", "Write one of high, medium, low.");
    }
  }

  private static void text(String key, String value) {
    if (value.isBlank()
        || value.length() > LONGEST
        || value.indexOf('\n') >= 0
        || value.indexOf('\t') >= 0
        || value.codePoints().anyMatch(DraftRules::hidden)) {
      throw new UserError(
          "the "
              + key
              + " is empty, longer than "
              + LONGEST
              + " characters, or holds control characters",
          "Write it in a short line.");
    }
  }
}
