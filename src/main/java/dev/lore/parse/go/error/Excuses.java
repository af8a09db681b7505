package dev.lore.parse.go.error;

import dev.lore.parse.go.syntax.GoTree;
import java.util.regex.Pattern;

/** Tells comments that say why an error may be dropped from others. */
public final class Excuses {
  private static final Pattern EXCUSE =
      Pattern.compile(
          "(?i)\\b(?:ignor\\w*|errors?|errcheck|err|nolint|nosec|fail\\w*|best[-"
              + " ]effort|safe\\w*|never|cannot|can't|can"
              + " not|always|intentional\\w*|deliberate\\w*|on purpose|don't care|doesn't"
              + " matter|not"
              + " fatal|non-fatal|nonfatal|optional\\w*|discard\\w*|swallow\\w*|skip\\w*|guaranteed|already|harmless|not"
              + " critical|fall ?back|tolera\\w*|continue)\\b");
  private static final Pattern PROMISE = Pattern.compile("\\b(?:TODO|FIXME|XXX|HACK)\\b|finds: ");

  private Excuses() {}

  /**
   * Whether any comment above or beside the statement at {@code node} tells why it stands there.
   */
  static boolean any(GoTree tree, int node) {
    return tree.linesAround(node).stream().anyMatch(line -> !PROMISE.matcher(line).find());
  }

  /** Whether a comment above or beside the statement at {@code node} speaks of the error. */
  static boolean given(GoTree tree, int node) {
    return tree.linesAround(node).stream()
        .anyMatch(line -> EXCUSE.matcher(line).find() && !PROMISE.matcher(line).find());
  }
}
