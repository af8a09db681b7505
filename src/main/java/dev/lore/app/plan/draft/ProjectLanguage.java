package dev.lore.app.plan.draft;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The language of a project, by the manifests at its root.
 *
 * @param name as people call it
 * @param manifest the file that shows it
 * @param ending of its files
 * @param snake whether its files are named in small letters
 */
record ProjectLanguage(String name, String manifest, String ending, boolean snake) {
  private static final List<ProjectLanguage> KNOWN =
      List.of(
          new ProjectLanguage("TypeScript", "tsconfig.json", "ts", false),
          new ProjectLanguage("JavaScript", "package.json", "js", false),
          new ProjectLanguage("Go", "go.mod", "go", true),
          new ProjectLanguage("Python", "pyproject.toml", "py", true),
          new ProjectLanguage("Python", "requirements.txt", "py", true),
          new ProjectLanguage("Python", "setup.py", "py", true),
          new ProjectLanguage("Java", "pom.xml", "java", false),
          new ProjectLanguage("Java", "build.gradle", "java", false),
          new ProjectLanguage("Kotlin", "build.gradle.kts", "kt", false),
          new ProjectLanguage("Ruby", "Gemfile", "rb", true),
          new ProjectLanguage("PHP", "composer.json", "php", false),
          new ProjectLanguage("Rust", "Cargo.toml", "rs", true));

  /** That of the project at {@code root}; empty where no manifest tells. */
  static Optional<ProjectLanguage> of(Path root) {
    return KNOWN.stream()
        .filter(one -> Files.isRegularFile(root.resolve(one.manifest)))
        .findFirst();
  }

  /** A file about {@code title} that is a {@code role}: {@code TwilioClient.ts}. */
  String file(String title, String role) {
    var words =
        Stream.of((title + " " + role).split("[^\\p{L}\\p{N}]+", -1)).filter(w -> !w.isEmpty());
    return snake
        ? String.join("_", words.map(word -> word.toLowerCase(Locale.ROOT)).toList()) + "." + ending
        : String.join(
                "",
                words
                    .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                    .toList())
            + "."
            + ending;
  }
}
