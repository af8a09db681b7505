package dev.lore.store.merge;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines that git puts around a conflict.
 *
 * @param size how many characters a marker has; git's own is 7
 * @param end what each line ends with before its line feed: {@code "\r"} or nothing
 */
record Markers(int size, String end) {
  Merged around(List<String> ours, List<String> theirs) {
    var lines = new ArrayList<String>();
    lines.add("<".repeat(size) + " ours" + end);
    lines.addAll(ours);
    lines.add("=".repeat(size) + end);
    lines.addAll(theirs);
    lines.add(">".repeat(size) + " theirs" + end);
    return new Merged(lines, 1);
  }
}
