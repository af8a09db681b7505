package dev.lore.store.yaml;

import org.jspecify.annotations.Nullable;

/**
 * The YAML between two lines {@code ---} at the top of a Markdown file.
 *
 * @param yaml with its opening line, so that places in it are places in the file
 * @param body what follows the closing line
 * @param line the number of the body's first line
 */
public record FrontMatter(String yaml, String body, int line) {
  /** The front matter of {@code text}; null where it has none. */
  public static @Nullable FrontMatter of(String text) {
    if (!text.lines().findFirst().orElse("").stripTrailing().equals("---")) {
      return null;
    }
    for (int at = text.indexOf("\n---"); at >= 0; at = text.indexOf("\n---", at + 1)) {
      var end = text.indexOf('\n', at + 1);
      var line = text.substring(at + 1, end < 0 ? text.length() : end);
      if (line.stripTrailing().equals("---")) {
        var yaml = text.substring(0, at + 1);
        var body = end < 0 ? "" : text.substring(end + 1);
        return new FrontMatter(yaml, body, 2 + (int) yaml.chars().filter(c -> c == '\n').count());
      }
    }
    return null;
  }
}
