package dev.lore.model;

import java.util.regex.Pattern;

/** What a file is for, told by its path; the first that fits. */
public enum FileGroup {
  /** Tests and what they need. */
  TESTS(
      "(?:.*/)?(?:tests?|__tests__|spec|specs|e2e|testdata|fixtures)/.*"
          + "|.*(?:_test\\.\\w+|\\.(?:test|spec)\\.\\w+|Tests?\\.java|(?:^|/)test_[^/]*\\.py)"),
  /** What people and agents read. */
  DOCS(
      "(?:.*/)?(?:docs?|skills|expertise)/.*|.*\\.(?:md|mdx|rst|adoc|txt)"
          + "|(?:.*/)?(?:LICEN[CS]E|NOTICE|CHANGELOG|AUTHORS)[^/]*"),
  /** Settings, environment variables, builds and pipelines. */
  CONFIGURATION(
      "(?:.*/)?(?:\\.github|\\.circleci|config|configs|deploy|helm|terraform)/.*"
          + "|(?:.*/)?\\.[^/]+"
          + "|.*\\.(?:ya?ml|toml|ini|cfg|conf|properties|env|tf|json|lock|gradle|kts|xml)"
          + "|(?:.*/)?(?:Dockerfile|Makefile|Procfile|go\\.mod|go\\.sum|requirements)[^/]*"),
  /** All else. */
  SOURCE(".*");

  private final Pattern paths;

  FileGroup(String paths) {
    this.paths = Pattern.compile(paths, Pattern.DOTALL);
  }

  /** The group of the file at {@code path}. */
  public static FileGroup of(String path) {
    for (var group : values()) {
      if (group.paths.matcher(path).matches()) {
        return group;
      }
    }
    return SOURCE;
  }
}
