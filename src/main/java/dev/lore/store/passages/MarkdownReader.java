package dev.lore.store.passages;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts Markdown at its headings, and long sections at empty lines.
 *
 * <p>Headings are those of CommonMark 0.31, 4.2 and 4.3, the latter after a paragraph of one line.
 * What stands in a code fence (4.5) or in a comment is no heading, and no section is cut within a
 * fence before it is twice as long as wanted.
 */
final class MarkdownReader {
  /** About 400 tokens, so that an embedding model sees all of it. */
  static final int LONG = 1_600;

  private static final Pattern UNDERLINE = Pattern.compile(" {0,3}(=+|-{2,})\\s*");
  private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,})(.*)");
  private static final Pattern PARAGRAPH = Pattern.compile(" {0,3}[^\\s#>|*+=-].*");

  private final List<MarkdownSection> sections = new ArrayList<>();
  private final List<MarkdownHeading> headings = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();
  private int length;
  private int from;
  private boolean headed;
  private String fence = "";
  private boolean comment;
  private final boolean plain;

  private MarkdownReader(boolean plain) {
    this.plain = plain;
  }

  /**
   * The sections of {@code text}; one that says nothing is left out.
   *
   * @param first the number of its first line in the file
   */
  static List<MarkdownSection> sections(String text, int first) {
    return read(new MarkdownReader(false), text, first);
  }

  /**
   * The same of a text that may be Markdown or anything else: a number sign makes no heading, every
   * line stays, and only what is long is cut.
   */
  static List<MarkdownSection> parts(String text, int first) {
    return read(new MarkdownReader(true), text, first);
  }

  private static List<MarkdownSection> read(MarkdownReader reader, String text, int first) {
    int number = first;
    for (var line : text.split("\n", -1)) {
      reader.line(line.endsWith("\r") ? line.substring(0, line.length() - 1) : line, number++);
    }
    reader.flush();
    return List.copyOf(reader.sections);
  }

  private void line(String line, int number) {
    boolean open = !fence.isEmpty() || comment;
    follow(line);
    if (!plain && !open && fence.isEmpty()) {
      var heading = MarkdownHeading.of(line);
      if (heading != null) {
        head(heading, number);
        return;
      }
      if (isUnderlined(line)) {
        var title = lines.removeLast();
        head(new MarkdownHeading(line.strip().startsWith("=") ? 1 : 2, title.strip()), number - 1);
        return;
      }
    }
    if ((length > LONG && fence.isEmpty() && line.isBlank()) || length > 2 * LONG) {
      flush();
    }
    add(line, number);
  }

  /** Notes where a fence or a comment begins and ends. */
  private void follow(String line) {
    if (comment) {
      comment = !line.contains("-->");
      return;
    }
    var mark = FENCE.matcher(line);
    if (!mark.matches()) {
      comment = fence.isEmpty() && line.stripLeading().startsWith("<!--") && !line.contains("-->");
    } else if (fence.isEmpty()) {
      boolean inline = mark.group(1).startsWith("`") && mark.group(2).contains("`");
      fence = inline ? "" : mark.group(1);
    } else if (mark.group(1).startsWith(fence) && mark.group(2).isBlank()) {
      fence = "";
    }
  }

  private boolean isUnderlined(String line) {
    int above = lines.size() - 1;
    return above >= 0
        && UNDERLINE.matcher(line).matches()
        && PARAGRAPH.matcher(lines.get(above)).matches()
        && (above == 0 || lines.get(above - 1).isBlank());
  }

  private void head(MarkdownHeading heading, int number) {
    flush();
    while (!headings.isEmpty() && headings.getLast().level() >= heading.level()) {
      headings.removeLast();
    }
    headings.add(heading);
    headed = true;
    from = number;
  }

  private void add(String line, int number) {
    if (lines.isEmpty() && !headed) {
      if (line.isBlank()) {
        return;
      }
      from = number;
    }
    var rest = line;
    while (rest.length() > 2 * LONG) {
      int cut = Character.isHighSurrogate(rest.charAt(LONG - 1)) ? LONG - 1 : LONG;
      lines.add(rest.substring(0, cut));
      flush();
      from = number;
      rest = rest.substring(cut);
    }
    lines.add(rest);
    length += rest.length() + 1;
  }

  private void flush() {
    var text = String.join("\n", lines).strip();
    if (!text.isEmpty()) {
      var above = headings.stream().map(MarkdownHeading::title).filter(t -> !t.isEmpty()).toList();
      sections.add(new MarkdownSection(above, from, text));
      headed = false;
    }
    lines.clear();
    length = 0;
  }
}
