package dev.lore.cli;

import dev.lore.model.RuleId;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.function.Predicate;

/**
 * Chooses rules by globs over their ids: {@code 'security/*'}, {@code
 * 'p0/{errgroup-*,file-too-long}'}.
 */
final class RuleGlob {
  private RuleGlob() {}

  /** Whether some glob matches; without any, every rule does. */
  static Predicate<RuleId> of(List<String> globs) {
    List<PathMatcher> matchers =
        globs.stream()
            .map(glob -> FileSystems.getDefault().getPathMatcher("glob:" + glob))
            .toList();
    return id ->
        matchers.isEmpty()
            || matchers.stream().anyMatch(matcher -> matcher.matches(Path.of(id.toString())));
  }
}
