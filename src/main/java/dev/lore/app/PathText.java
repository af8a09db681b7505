package dev.lore.app;

import dev.lore.model.Claim;
import java.util.Optional;
import java.util.regex.Pattern;

/** The path in what people write where a path is wanted: {@code `src/pay.ts:12` - retries}. */
final class PathText {
  private static final Pattern REST =
      Pattern.compile("(?::\\d+(?:[-:]\\d+)?|#L\\d.*|::\\w.*|,|\\s+[-–—(].*|\\s*\\(.*)$");
  private static final Pattern LIKELY =
      Pattern.compile("[^\\s]*/[^\\s]*|[\\w.*?{}-]*\\.[A-Za-z]\\w{0,9}");

  private PathText() {}

  /** {@code text} without a line, a symbol or a remark behind the path. */
  private static String place(String text) {
    return REST.matcher(text).replaceFirst("").strip();
  }

  /** Empty for addresses, and for prose where it may stand. */
  static Optional<String> of(Claim claim) {
    var text = claim.text().replace("`", "").strip().replace('\\', '/');
    var path = place(place(text));
    while (path.startsWith("./")) {
      path = path.substring(2);
    }
    if (path.isEmpty() || path.matches("\\w+://.*")) {
      return Optional.empty();
    }
    var certain = claim.kind() == Claim.Kind.FILE;
    return certain || LIKELY.matcher(path).matches() ? Optional.of(path) : Optional.empty();
  }
}
