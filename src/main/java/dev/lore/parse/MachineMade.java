package dev.lore.parse;

import dev.lore.model.Skipped;
import dev.lore.parse.text.SourceText;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells files that a machine wrote, by their name or their text. */
final class MachineMade {
  private static final Set<String> LOCK_FILES =
      Set.of(
          "package-lock.json",
          "npm-shrinkwrap.json",
          "yarn.lock",
          "pnpm-lock.yaml",
          "bun.lock",
          "go.sum",
          "go.work.sum",
          "Cargo.lock",
          "poetry.lock",
          "uv.lock",
          "Pipfile.lock",
          "pdm.lock",
          "composer.lock",
          "Gemfile.lock",
          "gradle.lockfile",
          "deno.lock",
          "flake.lock",
          "packages.lock.json");
  private static final Pattern GENERATED_NAME =
      Pattern.compile(
          ".*(?:\\.pb\\.go|\\.pb\\.gw\\.go|_pb2(?:_grpc)?\\.pyi?|_pb\\.[jt]s|\\.g\\.dart|\\.designer\\.cs|\\.snap)");
  private static final Pattern MINIFIED_NAME =
      Pattern.compile(".*[.-]min\\.(?:js|mjs|cjs|css)|.*\\.(?:js|mjs|cjs|css)\\.map");

  /** Go's convention (golang.org/s/generatedcode), and the tag that most other generators write. */
  private static final Pattern GENERATED_MARK =
      Pattern.compile(
          "(?m)^// Code generated .* DO NOT EDIT\\.$|^\\s*(?://|/?\\*+|#|--)\\s*@generated\\b");

  private static final Pattern SCRIPT_NAME = Pattern.compile(".*\\.(?:js|mjs|cjs|css)");

  /** How far from its start a file is looked for a mark. */
  private static final int HEAD = 2000;

  private static final int LONG_LINE = 500;

  private MachineMade() {}

  /** Why a file of this name is not worth opening. */
  static Optional<Skipped.Reason> reason(String name) {
    if (LOCK_FILES.contains(name) || GENERATED_NAME.matcher(name).matches()) {
      return Optional.of(Skipped.Reason.GENERATED);
    }
    return MINIFIED_NAME.matcher(name).matches()
        ? Optional.of(Skipped.Reason.MINIFIED)
        : Optional.empty();
  }

  /**
   * Why this file is not worth parsing, by what it says; scripts whose lines are very long are
   * minified.
   */
  static Optional<Skipped.Reason> reason(SourceText source) {
    String text = source.text();
    if (GENERATED_MARK.matcher(text.substring(0, Math.min(HEAD, text.length()))).find()) {
      return Optional.of(Skipped.Reason.GENERATED);
    }
    boolean longLines =
        text.length() > 10 * LONG_LINE && text.length() / Math.max(1, source.lines()) > LONG_LINE;
    return longLines && SCRIPT_NAME.matcher(source.path()).matches()
        ? Optional.of(Skipped.Reason.MINIFIED)
        : Optional.empty();
  }
}
