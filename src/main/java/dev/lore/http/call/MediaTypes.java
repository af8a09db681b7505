package dev.lore.http.call;

import dev.lore.http.problem.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which of the forms an answer can take a client wants. */
final class MediaTypes {
  private MediaTypes() {}

  /**
   * The first of {@code offered} among those that {@code accept} likes best.
   *
   * @param accept the header {@code Accept}; null for anything
   */
  static String best(@Nullable String accept, List<String> offered) {
    if (accept == null || accept.isBlank()) {
      return offered.getFirst();
    }
    var ranges = accept.toLowerCase(Locale.ROOT).split(",");
    String best = null;
    double weight = 0;
    for (var type : offered) {
      double liked = weight(ranges, type);
      if (liked > weight) {
        best = type;
        weight = liked;
      }
    }
    if (best == null) {
      throw Refusal.of(
          406,
          "the answer has none of the accepted types",
          "Accept one of: " + String.join(", ", offered) + ".");
    }
    return best;
  }

  /** What the range that fits {@code type} closest says. */
  private static double weight(String[] ranges, String type) {
    var bare = type.split(";", 2)[0];
    var group = bare.substring(0, bare.indexOf('/')) + "/*";
    for (var fitting : List.of(bare, group, "*/*")) {
      for (var range : ranges) {
        var parts = range.split(";");
        if (parts.length > 0 && parts[0].strip().equals(fitting)) {
          return Arrays.stream(parts)
              .map(String::strip)
              .filter(part -> part.matches("q=[01](\\.[0-9]{0,3})?"))
              .mapToDouble(part -> Double.parseDouble(part.substring(2)))
              .findFirst()
              .orElse(1);
        }
      }
    }
    return 0;
  }
}
