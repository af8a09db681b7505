package dev.lore.parse.manifest;

import dev.lore.facts.EnvVarDeclared;
import dev.lore.model.Location;
import dev.lore.parse.credential.SettingsCredentials;
import dev.lore.parse.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * {@code .env}, {@code .env.example} and their like: {@code NAME=value}, with or without {@code
 * export}; a value in quotes may go on over several lines. In samples, what is commented out counts
 * too.
 */
final class EnvFile {
  private static final Pattern LINE =
      Pattern.compile("(?s)\\s*+(?:export\\s++)?([A-Za-z_][A-Za-z0-9_]*+)\\s*+=\\s*+(.*)");
  private static final Pattern EXAMPLE =
      Pattern.compile(".*(?:example|sample|template|dist|default).*");
  private static final Pattern COMMENTED =
      Pattern.compile("\\s*+#++\\s*+(?:export\\s++)?([A-Z][A-Z0-9_]{2,80})=\\S*+\\s*+");
  private static final String QUOTES = "\"'`";

  private EnvFile() {}

  static List<EnvVarDeclared> read(SourceText source) {
    String name = source.path().substring(source.path().lastIndexOf('/') + 1);
    boolean example = EXAMPLE.matcher(name).matches();
    var found = new ArrayList<EnvVarDeclared>();
    for (int line = 1; line <= source.lines(); line++) {
      var match = LINE.matcher(source.line(line));
      if (match.matches()) {
        String value = match.group(2);
        var at = Location.of(source.path(), line);
        found.add(
            new EnvVarDeclared(
                at,
                match.group(1),
                filled(value),
                SettingsCredentials.secret(match.group(1), plain(value)),
                example,
                false));
        line = lastLine(source, line, value);
      } else if (example) {
        commented(source, line).ifPresent(found::add);
      }
    }
    return found;
  }

  /** {@code # STRIPE_KEY=}, which whoever needs it takes out of the comment. */
  private static Optional<EnvVarDeclared> commented(SourceText source, int line) {
    var match = COMMENTED.matcher(source.line(line));
    return match.matches()
        ? Optional.of(
            new EnvVarDeclared(
                Location.of(source.path(), line), match.group(1), false, false, true, true))
        : Optional.empty();
  }

  /** {@code value} without its quotes, or without a comment behind it. */
  private static String plain(String value) {
    String text = value.strip();
    if (!text.isEmpty() && QUOTES.indexOf(text.charAt(0)) >= 0) {
      int end = text.indexOf(text.charAt(0), 1);
      return end < 0 ? text.substring(1) : text.substring(1, end);
    }
    int comment = text.indexOf(" #");
    return comment < 0 ? text : text.substring(0, comment).strip();
  }

  /** Whether anything stands in front of a comment, or between the quotes. */
  private static boolean filled(String value) {
    if (value.isEmpty() || value.startsWith("#")) {
      return false;
    }
    boolean quoted = QUOTES.indexOf(value.charAt(0)) >= 0;
    return !quoted || (value.length() > 1 && value.charAt(1) != value.charAt(0));
  }

  /** Where a value ends that opens a quote: on its own line where the quote is never closed. */
  private static int lastLine(SourceText source, int line, String value) {
    if (value.isEmpty() || QUOTES.indexOf(value.charAt(0)) < 0) {
      return line;
    }
    char quote = value.charAt(0);
    if (value.indexOf(quote, 1) >= 0) {
      return line;
    }
    for (int next = line + 1; next <= source.lines(); next++) {
      if (source.line(next).indexOf(quote) >= 0) {
        return next;
      }
    }
    return line;
  }
}
