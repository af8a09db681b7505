package dev.lore.store.splice;

import dev.lore.store.yaml.YamlPlace.Style;
import java.util.regex.Pattern;

/** Writes a text as a YAML scalar in one line. */
public final class Scalar {
  /** Begins with a letter and holds nothing that could mean something else. */
  private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{N}\\p{P}\\p{S} ]*");

  private static final Pattern MEANING =
      Pattern.compile(": |:$| #| $|(?i:^(y|n|yes|no|on|off|true|false|null)$)");

  private Scalar() {}

  /** The text in the style asked for, or the next that can hold it: plain, single, double. */
  public static String of(String text, Style wanted) {
    if (wanted == Style.PLAIN && isPlain(text)) {
      return text;
    }
    boolean oneLine = text.chars().noneMatch(c -> c < ' ' || c == 0x7F || (c > '~' && c < 0xA0));
    return wanted == Style.SINGLE && oneLine && !needsEscape(text)
        ? "'" + text.replace("'", "''") + "'"
        : doubleQuoted(text);
  }

  /** Whether the text can stand without quotes. */
  public static boolean isPlain(String text) {
    return PLAIN.matcher(text).matches() && !MEANING.matcher(text).find() && !needsEscape(text);
  }

  private static boolean needsEscape(String text) {
    return text.codePoints().anyMatch(Scalar::isEscaped);
  }

  /** What YAML does not print, or takes for the end of a line. */
  private static boolean isEscaped(int c) {
    return Character.isISOControl(c)
        || c == 0x2028
        || c == 0x2029
        || c == 0xFEFF
        || Character.getType(c) == Character.UNASSIGNED
        || Character.getType(c) == Character.PRIVATE_USE;
  }

  /** The text in double quotes. */
  public static String doubleQuoted(String text) {
    var quoted = new StringBuilder("\"");
    text.codePoints().forEach(c -> append(quoted, c));
    return quoted.append('"').toString();
  }

  private static void append(StringBuilder quoted, int c) {
    switch (c) {
      case '"' -> quoted.append("\\\"");
      case '\\' -> quoted.append("\\\\");
      case '\n' -> quoted.append("\\n");
      case '\t' -> quoted.append("\\t");
      default -> {
        if (isEscaped(c)) {
          quoted.append(c > 0xFFFF ? String.format("\\U%08X", c) : String.format("\\u%04X", c));
        } else {
          quoted.appendCodePoint(c);
        }
      }
    }
  }
}
