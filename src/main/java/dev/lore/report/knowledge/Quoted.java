package dev.lore.report.knowledge;

import dev.lore.report.text.Printable;
import java.util.regex.Pattern;

/**
 * Text from outside as one line of Markdown that stays one: no heading, list, quote, fence, tag,
 * comment, picture or link begins in it, whatever stands in front.
 */
public final class Quoted {
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}]+");

  /**
   * What begins a block where a line or an item of a list begins (CommonMark 0.31, 4 and 5), and
   * the box of a task.
   */
  private static final Pattern BLOCK =
      Pattern.compile("^(?=[#>+*=|~`-]|\\d{1,9}[.)]|(?:_ ?){3,}$|\\[[ xX]\\])");

  /** With the backslashes in front, of which each would take the next one's meaning. */
  private static final Pattern TAG = Pattern.compile("(\\\\*)<(?=[A-Za-z/!?])");

  private static final Pattern PICTURE = Pattern.compile("!(?=\\[)");

  /** Where brackets become a link, or say where links of that name go. */
  private static final Pattern LINK = Pattern.compile("](?=[(\\[:])");

  private Quoted() {}

  /** {@code text} on one line, cut at a word where it is longer than {@code most} characters. */
  public static String line(String text, int most) {
    var flat = SPACE.matcher(text).replaceAll(" ").strip();
    return Printable.text(flat.length() <= most ? flat : cut(flat, most));
  }

  /** The same, harmless in Markdown. */
  public static String markdown(String text, int most) {
    return BLOCK.matcher(inline(text, most)).replaceFirst("\\\\");
  }

  /** The same for a place in Markdown where other words stand in front. */
  public static String inline(String text, int most) {
    var tagless = TAG.matcher(line(text, most)).replaceAll("$1$1\\\\<");
    var unlinked = LINK.matcher(tagless).replaceAll("]\\\\");
    return PICTURE.matcher(unlinked).replaceAll("!\\\\");
  }

  private static String cut(String text, int most) {
    int end = text.lastIndexOf(' ', most - 1);
    if (end < most / 2) {
      end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
    }
    return text.substring(0, end) + "…";
  }
}
