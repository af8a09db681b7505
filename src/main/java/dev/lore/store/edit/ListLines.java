package dev.lore.store.edit;

import dev.lore.store.yaml.YamlNode;
import dev.lore.store.yaml.YamlPlace;
import dev.lore.store.yaml.YamlPlace.Style;
import dev.lore.store.yaml.YamlTree;
import java.util.Comparator;

/**
 * The lines of a list that is written by dashes: where each entry begins and where it ends, as a
 * person would see it.
 *
 * <p>An entry ends behind its last line that says something. Blank lines and comments below it
 * belong to what follows, unless they stand deeper than the dash or inside a text.
 */
final class ListLines {
  private final String text;
  private final YamlNode list;

  /** Behind the last line that can belong to the list. */
  private final int limit;

  /** The column of the dashes, from 0. */
  private final int column;

  /**
   * The lines of {@code list}.
   *
   * @param limit where the key that follows the list begins, or the end of the document
   */
  ListLines(String text, YamlNode list, int limit) {
    this.text = text;
    this.list = list;
    this.limit = limit;
    column = indent(text, start(0));
  }

  int column() {
    return column;
  }

  /** Where entry {@code index} begins: at the start of the line of its dash. */
  int start(int index) {
    int line = lineStart(text, YamlPlace.of(YamlTree.items(list).get(index)).start());
    while (line > 0 && text.charAt(line + indent(text, line)) != '-') {
      line = previousLine(line); // The dash stands on a line of its own.
    }
    return line;
  }

  /** Where entry {@code index} ends: at the start of the line below it. */
  int end(int index) {
    int start = start(index);
    int next = index + 1 < YamlTree.items(list).size() ? start(index + 1) : limit;
    var last =
        YamlPlace.texts(YamlTree.items(list).get(index))
            .filter(place -> place.start() >= start && place.start() < next)
            .max(Comparator.comparingInt(YamlPlace::start))
            .orElse(new YamlPlace(start, start, Style.PLAIN));
    int least = nextLine(text, last.style() == Style.BLOCK_TEXT ? last.start() : last.end());
    int end = next;
    while (end > least && isFiller(previousLine(end), end)) {
      end = previousLine(end);
    }
    return keepsBlankLines(last) ? overBlankLines(end, next) : end;
  }

  boolean isLast(int index) {
    return index == YamlTree.items(list).size() - 1;
  }

  /** Whether a blank line stands above the last entry. */
  boolean isSpaced() {
    int size = YamlTree.items(list).size();
    return size > 1 && isBlank(previousLine(start(size - 1)), start(size - 1));
  }

  private int overBlankLines(int from, int to) {
    int at = from;
    while (at < to && isBlank(at, nextLine(text, at))) {
      at = nextLine(text, at);
    }
    return at;
  }

  private boolean keepsBlankLines(YamlPlace place) {
    if (place.style() != Style.BLOCK_TEXT) {
      return false;
    }
    var header = text.substring(place.start(), nextLine(text, place.start()));
    return header.replaceFirst("#.*", "").indexOf('+') >= 0;
  }

  /** Whether a line is blank, or a comment that does not stand deeper than the dashes. */
  private boolean isFiller(int start, int end) {
    if (isBlank(start, end)) {
      return true;
    }
    int indent = indent(text, start);
    return indent <= column && text.charAt(start + indent) == '#';
  }

  private boolean isBlank(int start, int end) {
    return text.substring(start, end).isBlank();
  }

  private int previousLine(int lineStart) {
    return lineStart(text, lineStart - 1);
  }

  static int lineStart(String text, int at) {
    return text.lastIndexOf('\n', at - 1) + 1;
  }

  /** The start of the line below the one of {@code at}, or the end of the text. */
  static int nextLine(String text, int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end + 1;
  }

  /** How many lines end before {@code end}. */
  static int count(String text, int end) {
    int lines = 0;
    for (int at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) {
      lines++;
    }
    return lines;
  }

  private static int indent(String text, int lineStart) {
    int at = lineStart;
    while (at < text.length() - 1 && text.charAt(at) == ' ') {
      at++;
    }
    return at - lineStart;
  }
}
