package dev.lore.store.yaml;

import dev.lore.model.Fault;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Tells from a syntax error which of the usual mistakes it is, and how to write the line instead.
 *
 * <p>The mistakes are those of files that language models write; the rest is passed on in
 * SnakeYAML's words.
 */
final class YamlMistakes {
  /** Indentation, dashes and a key; then the value. */
  private static final Pattern LINE = Pattern.compile("\\s*((?:- +)*(?:[\\w.-]+:\\s+)?)(.*)");

  private static final Pattern APOSTROPHE = Pattern.compile("'.*\\w'\\w.*'");
  private static final int LONGEST = 80;

  private final YamlDocument document;

  YamlMistakes(YamlDocument document) {
    this.document = document;
  }

  /** The first conflict that a merge has left in {@code text}; empty where there is none. */
  Optional<Fault> conflict(String text) {
    var lines = text.lines().toList();
    var begin = lines.stream().filter(line -> line.startsWith("<<<<<<< ")).findFirst();
    if (begin.isEmpty() || lines.stream().noneMatch(line -> line.startsWith(">>>>>>> "))) {
      return Optional.empty();
    }
    return Optional.of(
        new Fault(
            document.at(lines.indexOf(begin.get()) + 1),
            "a merge conflict is not resolved",
            "Keep what is right of both sides, and delete the lines with <<<<<<<, ======= and"
                + " >>>>>>>."));
  }

  Fault fault(MarkedYAMLException error) {
    var problem = String.valueOf(error.getProblem());
    var context = String.valueOf(error.getContext());
    var mark = error.getProblemMark();
    if (problem.contains("\\t(TAB)")) {
      return fault(mark, "a tab stands where YAML wants spaces", "Indent with spaces only.");
    }
    if (problem.contains("another document")) {
      return fault(
          mark,
          "a second document begins",
          "Delete the `---`, or move what follows to its own file.");
    }
    var start = error.getContextMark() == null ? mark : error.getContextMark();
    if (problem.contains("expected ':'")) {
      return fault(
          start,
          "text stands where a key is wanted",
          "Indent it below the value that it continues, or begin it with a key or `- `.");
    }
    if (context.contains("quoted scalar") || context.matches(".*flow (sequence|mapping)")) {
      return unclosed(problem, start);
    }
    return inBlock(problem, context, mark);
  }

  private Fault unclosed(String problem, Mark mark) {
    var line = document.line(document.at(mark).line());
    if (problem.contains("escape")) {
      return fault(
          mark,
          "a backslash in double quotes begins an escape that YAML does not have",
          "Use single quotes, where a backslash is a backslash.");
    }
    var opener = line.charAt(document.at(mark).column() - 1);
    return fault(
        mark,
        "`" + opener + "` is opened and not closed",
        opener == '[' || opener == '{'
            ? "Close it, or put the whole value in quotes: " + quoted(line)
            : "Close it at the end of the value, or leave the quotes out.");
  }

  private Fault inBlock(String problem, String context, Mark mark) {
    var line = document.line(document.at(mark).line());
    var value = value(line);
    if (problem.startsWith("mapping values") && value.contains(": ")) {
      return fault(
          mark, "`: ` stands in a value without quotes", "Put it in quotes: " + quoted(line));
    }
    if (problem.startsWith("mapping values") || problem.endsWith("'<block mapping start>'")) {
      return fault(
          mark,
          "a key stands below text that is no mapping, or is indented unlike its neighbours",
          "Begin the text above with a key too, such as `- insight: …`, or align the two lines.");
    }
    if (problem.endsWith("found '?'") && context.contains("collection")) {
      return fault(
          mark,
          "a key stands among the items of a list",
          "Write `- " + line.strip() + "`, or indent it like the key that the list belongs to.");
    }
    if (problem.startsWith("sequence entries")) {
      return fault(mark, "a list begins on the line of its key", "Begin it on the next line.");
    }
    if (problem.endsWith("found ','")) {
      return fault(
          mark,
          "several values stand in one, with commas between them",
          "Give each a line of its own, beginning with `- `, or put all in brackets: `[a, b]`.");
    }
    if (problem.endsWith("'<scalar>'") && value.matches("[\"'].*")) {
      return fault(
          mark, "text follows a closing quote", "Put the whole value in quotes: " + quoted(line));
    }
    if (line.startsWith("```")) {
      return fault(
          mark, "a code fence stands in the file", "Delete the lines that begin with ```.");
    }
    if (value.matches("[\\[{@`%*&!|>].*")) {
      return fault(
          mark,
          "a value begins with `" + value.charAt(0) + "`, which has a meaning of its own in YAML",
          "Put the whole value in quotes: " + quoted(line));
    }
    return fault(
        mark,
        "the YAML does not parse: " + problem,
        "Look at this line and the one above; most often quotes or indentation are missing.");
  }

  private Fault fault(Mark mark, String problem, String advice) {
    return new Fault(document.at(mark), problem, advice);
  }

  private static String value(String line) {
    return LINE.matcher(line).replaceFirst("$2");
  }

  /** The line with its whole value in quotes. */
  private static String quoted(String line) {
    var value = value(line);
    var start = LINE.matcher(line).replaceFirst("$1");
    if (APOSTROPHE.matcher(value).matches()) {
      value = value.substring(1, value.length() - 1);
    }
    var quote = value.contains("\"") || value.contains("\\") ? "'" : "\"";
    var inner = quote.equals("'") ? value.replace("'", "''") : value;
    var whole = start.length() + inner.length() <= LONGEST ? inner : "…";
    return "`" + start + quote + whole + quote + "`";
  }
}
