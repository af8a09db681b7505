package dev.lore.cli;

import dev.lore.model.RuleId;
import dev.lore.model.UserError;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;

/**
 * Chooses rules by globs over their ids: {@code 'security/*'}, {@code
 * 'p0/{errgroup-*,file-too-long}'}.
 */
final class RuleGlob {
  private RuleGlob() {}

  /**
   * Whether some glob matches; without any, every rule does.
   *
   * @throws UserError when one is malformed
   */
  static Predicate<RuleId> of(List<String> globs) {
    var matchers = globs.stream().map(RuleGlob::matcher).toList();
    return id ->
        matchers.isEmpty()
            || matchers.stream().anyMatch(matcher -> matcher.matches(Path.of(id.toString())));
  }

  private static PathMatcher matcher(String glob) {
    try {
      return FileSystems.getDefault().getPathMatcher("glob:" + glob);
    } catch (PatternSyntaxException malformed) {
      throw new UserError(
          "'" + glob + "' is not a glob",
          "Close each [ and each {; \\ before one of them takes it as it is.");
    }
  }
}
