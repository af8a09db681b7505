package dev.lore.app;

import dev.lore.model.RuleId;
import dev.lore.model.UserError;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.regex.PatternSyntaxException;

/**
 * Chooses rules by a glob over their ids: {@code security/*}, {@code
 * p0/{errgroup-*,file-too-long}}.
 *
 * @param text as the user wrote it
 * @param matcher over ids as relative paths
 */
public record RuleGlob(String text, PathMatcher matcher) {
  /**
   * The glob written as {@code text}.
   *
   * @throws UserError when it is malformed
   */
  public static RuleGlob of(String text) {
    try {
      return new RuleGlob(text, FileSystems.getDefault().getPathMatcher("glob:" + text));
    } catch (PatternSyntaxException malformed) {
      throw new UserError(
          "'" + text + "' is not a glob",
          "Close each [ and each {; \\ before one of them takes it as it is.");
    }
  }

  public boolean matches(RuleId id) {
    return matcher.matches(Path.of(id.toString()));
  }
}
