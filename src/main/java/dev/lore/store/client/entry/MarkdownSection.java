package dev.lore.store.client.entry;

import dev.lore.model.Fault;
import dev.lore.model.Location;
import dev.lore.store.yaml.SetAside;
import org.jspecify.annotations.Nullable;

/**
 * A section at the end of a Markdown file, between two comments.
 *
 * @param body its lines, each with a line feed
 */
public record MarkdownSection(String body) implements Entry {
  private static final String BEGIN = "<!-- lore:begin -->";
  private static final String END = "<!-- lore:end -->";

  @Override
  public String name() {
    return "section";
  }

  @Override
  public @Nullable Splice put(String text, String shown) {
    int begin = text.indexOf(BEGIN);
    if (begin >= 0 || text.contains(END)) {
      if (begin >= 0 && says(text, begin)) {
        return null;
      }
      throw other(text, shown);
    }
    var end = text.contains("\r\n") ? "\r\n" : "\n";
    var section = section().replace("\n", end);
    boolean open = !text.isEmpty() && !text.endsWith("\n");
    var gap = text.isBlank() ? "" : end;
    return new Splice(
        text.length(),
        "",
        open ? end + gap + section.substring(0, section.length() - end.length()) : gap + section,
        text.isBlank() ? -1 : 0);
  }

  private String section() {
    return BEGIN + "\n" + body + END + "\n";
  }

  /** Whether the section that begins there is this one, however its lines end. */
  private boolean says(String text, int begin) {
    int close = text.indexOf(END, begin);
    return close >= 0
        && text.substring(begin, close + END.length())
            .replace("\r\n", "\n")
            .equals(section().strip());
  }

  private static SetAside other(String text, String shown) {
    int at = Math.max(0, text.contains(BEGIN) ? text.indexOf(BEGIN) : text.indexOf(END));
    int line = 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    return new SetAside(
        new Fault(
            Location.of(shown, line),
            "the section between " + BEGIN + " and " + END + " says something else",
            "It was left alone; delete it with both comments, and run `lore init` for a new one."));
  }

  @Override
  public String without(String text, String shown, int made) {
    int begin = text.indexOf(BEGIN);
    if (begin < 0) {
      return text;
    }
    if (!says(text, begin)) {
      throw other(text, shown);
    }
    int end = text.indexOf(END, begin) + END.length();
    var rest = text.substring(end);
    rest =
        rest.startsWith("\r\n")
            ? rest.substring(2)
            : rest.startsWith("\n") ? rest.substring(1) : rest;
    var before = text.substring(0, begin);
    var shorter =
        before.endsWith("\r\n\r\n")
            ? before.substring(0, before.length() - 2)
            : before.endsWith("\n\n") ? before.substring(0, before.length() - 1) : before;
    return shorter + rest;
  }

  @Override
  public boolean isProvedBy(String before, String after, int made) {
    int begin = before.indexOf(BEGIN);
    return begin >= 0
        && says(before, begin)
        && (before.substring(0, begin).strip()
                + before.substring(before.indexOf(END, begin) + END.length()).strip())
            .equals(unspaced(before, begin, after));
  }

  /** The text after, without the white space that stood around the section. */
  private static String unspaced(String before, int begin, String after) {
    var head = before.substring(0, begin).strip();
    int at = after.indexOf(head);
    return at < 0 || !after.substring(0, at).isBlank()
        ? "?"
        : head + after.substring(at + head.length()).strip();
  }
}
