package dev.lore.parse.text;

import dev.lore.facts.Span;
import dev.lore.model.Location;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A text file of the audited tree, decoded, with its lines counted.
 *
 * <p>Indexes count UTF-16 code units from 0. Lines end with {@code \n}; a {@code \r} before it
 * belongs to the line.
 */
public final class SourceText {
  private final String path;
  private final String text;
  private final int[] lineStarts;

  private SourceText(String path, String text, int[] lineStarts) {
    this.path = path;
    this.text = text;
    this.lineStarts = lineStarts;
  }

  /** The file at {@code path}, relative to the audited root, which says {@code text}. */
  public static SourceText of(String path, String text) {
    var starts = new int[16];
    int lines = 1;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      if (lines == starts.length) {
        starts = Arrays.copyOf(starts, lines * 2);
      }
      starts[lines++] = at + 1;
    }
    return new SourceText(path, text, Arrays.copyOf(starts, lines));
  }

  /** Relative to the audited root. */
  public String path() {
    return path;
  }

  /** Everything it says. */
  public String text() {
    return text;
  }

  /** How many lines it has; a final line end begins no further line. */
  public int lines() {
    int last = lineStarts[lineStarts.length - 1];
    return last == text.length() ? lineStarts.length - 1 : lineStarts.length;
  }

  /** The line numbered {@code line}, from 1, without its end. */
  public String line(int line) {
    int start = lineStarts[line - 1];
    int end = line < lineStarts.length ? lineStarts[line] - 1 : text.length();
    return text.substring(start, end > start && text.charAt(end - 1) == '\r' ? end - 1 : end);
  }

  /** Where the character at {@code index} stands. */
  public Location location(int index) {
    int found = Arrays.binarySearch(lineStarts, index);
    int line = found >= 0 ? found : -found - 2;
    return new Location(path, line + 1, index - lineStarts[line] + 1);
  }

  /**
   * The first {@code limit} characters of what stands in {@code text} from {@code start} to {@code
   * end}; one less where a surrogate pair would be torn apart.
   */
  public static String cut(String text, int start, int end, int limit) {
    if (end - start <= limit) {
      return text.substring(start, end);
    }
    int cut = start + limit;
    boolean torn =
        Character.isHighSurrogate(text.charAt(cut - 1))
            && Character.isLowSurrogate(text.charAt(cut));
    return text.substring(start, torn ? cut - 1 : cut);
  }

  /** What is shown in place of a stretch. */
  public record Mask(int start, int end, String shown) {}

  /** The same text with these stretches masked, in as many lines; they may overlap. */
  public SourceText masked(List<Mask> masks) {
    var masked = new StringBuilder();
    int done = 0;
    for (var mask : masks.stream().sorted(Comparator.comparingInt(Mask::start)).toList()) {
      if (mask.start() >= done) {
        masked.append(text, done, mask.start()).append(mask.shown());
      }
      if (mask.end() > done) {
        text.substring(Math.max(done, mask.start()), mask.end())
            .chars()
            .filter(c -> c == '\n')
            .forEach(c -> masked.append('\n'));
        done = mask.end();
      }
    }
    return done == 0 ? this : of(path, masked + text.substring(done));
  }

  /** The stretch from {@code start} up to {@code end}. */
  public Span span(int start, int end) {
    return new Span(path, start, end);
  }
}
