package dev.lore.store.splice;

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
public final class ListLines {
  private final String text;
  private final YamlNode list;

  /** Behind the last line that can belong to the list. */
  private final int limit;

  private final int column;

  /**
   * The lines of {@code list}.
   *
   * @param limit where the key that follows the list begins, or the end of the document
   */
  public ListLines(String text, YamlNode list, int limit) {
    this.text = text;
    this.list = list;
    this.limit = limit;
    column = Lines.indent(text, start(0));
  }

  /** The column of the dashes, from 0. */
  public int column() {
    return column;
  }

  /** Where entry {@code index} begins: at the start of the line of its dash. */
  public int start(int index) {
    int line = Lines.start(text, YamlPlace.of(YamlTree.items(list).get(index)).start());
    while (line > 0 && text.charAt(line + Lines.indent(text, line)) != '-') {
      line = previousLine(line); // The dash stands on a line of its own.
    }
    return line;
  }

  /** Where entry {@code index} ends: at the start of the line below it. */
  public int end(int index) {
    int start = start(index);
    int next = index + 1 < YamlTree.items(list).size() ? start(index + 1) : limit;
    var last =
        YamlPlace.texts(YamlTree.items(list).get(index))
            .filter(place -> place.start() >= start && place.start() < next)
            .max(Comparator.comparingInt(YamlPlace::start))
            .orElse(new YamlPlace(start, start, Style.PLAIN));
    int least = Lines.next(text, last.style() == Style.BLOCK_TEXT ? last.start() : last.end());
    int end = next;
    while (end > least && isFiller(previousLine(end), end)) {
      end = previousLine(end);
    }
    return keepsBlankLines(last) ? overBlankLines(end, next) : end;
  }

  /** Whether no entry follows. */
  public boolean isLast(int index) {
    return index == YamlTree.items(list).size() - 1;
  }

  /** Whether a blank line stands above the last entry. */
  public boolean isSpaced() {
    int size = YamlTree.items(list).size();
    return size > 1 && isBlank(previousLine(start(size - 1)), start(size - 1));
  }

  private int overBlankLines(int from, int to) {
    int at = from;
    while (at < to && isBlank(at, Lines.next(text, at))) {
      at = Lines.next(text, at);
    }
    return at;
  }

  private boolean keepsBlankLines(YamlPlace place) {
    if (place.style() != Style.BLOCK_TEXT) {
      return false;
    }
    var header = text.substring(place.start(), Lines.next(text, place.start()));
    return header.replaceFirst("#.*", "").indexOf('+') >= 0;
  }

  /** Whether a line is blank, or a comment that does not stand deeper than the dashes. */
  private boolean isFiller(int start, int end) {
    if (isBlank(start, end)) {
      return true;
    }
    int indent = Lines.indent(text, start);
    return indent <= column && text.charAt(start + indent) == '#';
  }

  private boolean isBlank(int start, int end) {
    return text.substring(start, end).isBlank();
  }

  private int previousLine(int lineStart) {
    return Lines.start(text, lineStart - 1);
  }
}
