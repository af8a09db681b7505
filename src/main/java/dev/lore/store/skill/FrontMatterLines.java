package dev.lore.store.skill;

import dev.lore.model.SkillPage;
import dev.lore.model.SkillPage.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The lines of a {@code SKILL.md}, with its front matter open to changes field by field; all other
 * lines stay to the byte. For one thread.
 */
final class FrontMatterLines {
  private static final Pattern LINE = Pattern.compile("(?<=\n)");
  private static final Pattern PLAIN =
      Pattern.compile("(?!(?i:true|false|yes|no|on|off|null)$)[A-Za-z/(][^#:\\t\"'\\[\\]{}]*");

  private final List<String> lines;
  private final String end;

  FrontMatterLines(String text) {
    lines = new ArrayList<>(List.of(LINE.split(text, -1)));
    end = text.contains("\r\n") ? "\r\n" : "\n";
  }

  /** Puts {@code put} in the place of a field; later fields first, since lines move. */
  void replace(SkillPage page, Field field, List<String> put) {
    int from = field.at().line() - 1;
    lines.subList(from, end(page, field)).clear();
    lines.addAll(from, put.stream().map(line -> line + end).toList());
  }

  /** Adds lines behind the last of a field. */
  void append(SkillPage page, Field field, List<String> put) {
    lines.addAll(end(page, field), put.stream().map(line -> line + end).toList());
  }

  /** Adds lines at the end of the front matter. */
  void append(SkillPage page, List<String> put) {
    lines.addAll(page.bodyLine() - 2, put.stream().map(line -> line + end).toList());
  }

  /** The white space before the first key below a field. */
  String indent(SkillPage page, Field field) {
    return lines.subList(field.at().line(), end(page, field)).stream()
        .filter(line -> !line.isBlank() && !line.strip().startsWith("#"))
        .findFirst()
        .map(line -> line.substring(0, line.length() - line.stripLeading().length()))
        .orElse("  ");
  }

  /** Whether a key stands below a field. */
  boolean has(SkillPage page, Field field, String key) {
    return lines.subList(field.at().line(), end(page, field)).stream()
        .anyMatch(line -> line.strip().startsWith(key + ":"));
  }

  /** The line behind the last of a field; comments above the next one are that one's. */
  private int end(SkillPage page, Field field) {
    int next = page.fields().indexOf(field) + 1;
    int to =
        next < page.fields().size() ? page.fields().get(next).at().line() - 1 : page.bodyLine() - 2;
    while (to > field.at().line()
        && (lines.get(to - 1).isBlank() || lines.get(to - 1).startsWith("#"))) {
      to--;
    }
    return to;
  }

  /** A text as YAML has it on one line. */
  static String scalar(String text) {
    return PLAIN.matcher(text).matches() && text.strip().equals(text)
        ? text
        : "'" + text.replace("'", "''") + "'";
  }

  /** All of it. */
  String text() {
    return String.join("", lines);
  }
}
