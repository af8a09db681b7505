package dev.lore.search.index;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Texts of others in lengths that an index takes: Lucene refuses terms and values beyond 32,766
 * bytes, and a path of a million folders would have as many above it.
 */
final class Terms {
  /** In UTF-16, so that UTF-8 has three times as many bytes at most. */
  private static final int LONGEST = 1_000;

  private static final int ALL = 10_000;

  private Terms() {}

  /** The text, or of a longer one its beginning and what tells it from others. */
  static String bounded(String text) {
    return text.length() <= LONGEST
        ? text
        : text.substring(0, LONGEST - 20) + "…" + Long.toHexString(Print.of(text));
  }

  /** As many of the texts, each bounded, as fit into one value. */
  static List<String> bounded(List<String> texts) {
    var kept = new ArrayList<String>();
    int length = 0;
    for (var text : texts) {
      var next = bounded(text);
      length += next.length() + 1;
      if (length > ALL) {
        break;
      }
      kept.add(next);
    }
    return kept;
  }

  /** The paths and all folders above them. */
  static Set<String> folders(List<String> paths) {
    var places = new LinkedHashSet<String>();
    for (var path : bounded(paths)) {
      places.add(path);
      for (int cut = path.lastIndexOf('/'); cut > 0; cut = path.lastIndexOf('/', cut - 1)) {
        places.add(path.substring(0, cut));
      }
    }
    return places;
  }
}
