package dev.lore.parse.text;

import java.util.regex.Pattern;

/** Tells tests by where they stand and what they are called. */
public final class TestFile {
  private static final Pattern TEST =
      Pattern.compile(
          "(?:^|.*/)(?:tests?|__tests__|__mocks__|testdata|testutils?|integration[-_]?tests?|spec|e2e|fixtures|cassettes)/.*"
              + "|.*(?:_test\\.go|_test\\.py|Tests?\\.(?:java|kt|cs|php)|IT\\.java|_spec\\.rb"
              + "|_test\\.(?:rb|exs)|\\.(?:test|spec)\\.[cm]?[jt]sx?)"
              + "|(?:.*/)?(?:test_[^/]*|conftest)\\.py");

  /** Where code stands that is no test by its name, but nobody's in earnest either. */
  private static final Pattern TRIAL =
      Pattern.compile(
          "(?i)(?:^|.*/)(?:cypress|playwright|test[-_]?utils?|testing|mocks?|__mocks__|examples?"
              + "|samples?|demos?|stories|benchmarks?)/.*|.*\\.stories\\.[jt]sx?");

  /** Packages that are called an example and are none: {@code src/main/java/com/example/shop}. */
  private static final Pattern NAMESPACE = Pattern.compile("(?:com|org|net|io)/examples?/");

  private TestFile() {}

  /** Whether the file at {@code path} is no test, but to try something out or to show it. */
  public static boolean isTrial(String path) {
    return TRIAL.matcher(NAMESPACE.matcher(path).replaceAll("")).matches();
  }

  /** Whether the file at {@code path}, with {@code /} between folders, is one or belongs to one. */
  public static boolean is(String path) {
    return TEST.matcher(path).matches();
  }
}
