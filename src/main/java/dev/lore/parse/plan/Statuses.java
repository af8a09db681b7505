package dev.lore.parse.plan;

import java.util.List;
import java.util.regex.Pattern;

/** The HTTP statuses that a text is about; not those that it excepts or names by the way. */
final class Statuses {
  private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)");

  /** What is excepted stands behind what it is excepted from. */
  private static final Pattern EXCEPTED =
      Pattern.compile(
          "(?i)(\\d[^;.\\n]*?)\\b(?:except|not|never|but|unless|other than)\\b[^;.\\n]*");

  private static final Pattern STATUS =
      Pattern.compile("(?<![\\w.,/-])[45]\\d\\d(?![\\w/]|[.,]\\d)");

  private Statuses() {}

  static List<Integer> in(String text) {
    return STATUS
        .matcher(EXCEPTED.matcher(ASIDE.matcher(text).replaceAll(" ")).replaceAll("$1"))
        .results()
        .map(found -> Integer.valueOf(found.group()))
        .distinct()
        .toList();
  }
}
