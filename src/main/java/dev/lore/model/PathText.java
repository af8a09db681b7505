package dev.lore.model;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The path in what people write where a path is wanted: {@code `src/pay.ts:12` - retries}.
 *
 * @param path relative to the project, with {@code /} between folders and without {@code ./}; may
 *     be a pattern or have gaps to be filled in
 * @param remark the words behind it; empty where there are none
 */
public record PathText(String path, String remark) {
  private static final Pattern REST =
      Pattern.compile(
          "(?::\\d+(?:[-:]\\d+)?|#L\\d.*|::\\w.*|,|\\s+[-–—(].*|(?<=[^/\\s])\\([^/]*)$");
  private static final Pattern LIKELY =
      Pattern.compile("[^\\s]*/[^\\s]*|[\\w.*?{}-]*\\.[A-Za-z]\\w{0,9}");
  private static final Pattern ADDRESS = Pattern.compile("\\w+://.*");
  private static final Pattern TEMPLATE =
      Pattern.compile(".*(?:\\{[^{},]*}|<[^<>]+>|\\$\\w|\\$\\{).*");
  private static final Pattern GLOB = Pattern.compile(".*[*?\\[{].*");
  private static final Pattern OUTSIDE =
      Pattern.compile("~.*|/.*|[A-Za-z]:.*|(?:.*/)?\\.\\.(?:/.*)?");
  private static final Pattern LINES = Pattern.compile("^#L\\d[\\dL-]*");

  /** Of a text that may be prose too; empty for prose and for addresses. */
  public static Optional<PathText> of(String text) {
    return ofPath(text).filter(found -> LIKELY.matcher(found.path).matches());
  }

  /** Of a text that stands where nothing but a path may; empty for addresses. */
  public static Optional<PathText> ofPath(String text) {
    var plain = text.replace("`", "").strip().replace('\\', '/');
    var place = place(place(plain));
    var path = place;
    while (path.startsWith("./")) {
      path = path.substring(2);
    }
    return path.isEmpty() || ADDRESS.matcher(path).matches()
        ? Optional.empty()
        : Optional.of(new PathText(path, remark(plain.substring(place.length()))));
  }

  /** {@code text} without a line, a symbol or a remark behind the path. */
  private static String place(String text) {
    return REST.matcher(text).replaceFirst("").strip();
  }

  private static String remark(String rest) {
    var words = LINES.matcher(rest).replaceFirst("").replaceFirst("^[^\\p{L}]+", "").strip();
    return words.endsWith(")") && !words.contains("(")
        ? words.substring(0, words.length() - 1)
        : words;
  }

  /** The path and then the remark, or {@code text} as it is where it has no path. */
  public static Stream<String> parts(String text) {
    return of(text)
        .map(found -> Stream.of(found.path, found.remark).filter(part -> !part.isEmpty()))
        .orElseGet(() -> Stream.of(text));
  }

  /** Whether it has gaps to be filled in: {@code src/{name}.ts}, {@code $HOME/x}. */
  public static boolean isTemplate(String path) {
    return TEMPLATE.matcher(path).matches();
  }

  /** Whether it is a pattern: {@code src/*.ts}. */
  public static boolean isGlob(String path) {
    return GLOB.matcher(path).matches();
  }

  /** Whether a text names one place within a project, so that it can be there or be gone. */
  public static boolean isPlace(String text) {
    return LIKELY.matcher(text).matches()
        && !ADDRESS.matcher(text).matches()
        && !OUTSIDE.matcher(text).matches()
        && !isTemplate(text)
        && !isGlob(text);
  }
}
