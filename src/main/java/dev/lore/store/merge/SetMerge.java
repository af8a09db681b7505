package dev.lore.store.merge;

import dev.lore.store.yaml.Outline.Kind;
import dev.lore.store.yaml.Outline.Part;
import dev.lore.store.yaml.OutlineValue.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Merges a list of single values, such as {@code env_vars}, as a set, where a side writes it in
 * brackets.
 */
final class SetMerge {
  private SetMerge() {}

  /** The lines of the merged list in the form of ours; null where it is none. */
  static @Nullable List<String> of(@Nullable Part base, Part ours, Part theirs) {
    var before = base == null ? List.<Slice>of() : slices(base);
    var mine = slices(ours);
    var other = slices(theirs);
    if (before == null || mine == null || other == null) {
      return null;
    }
    var gone = texts(before);
    gone.removeAll(texts(other));
    var known = texts(before);
    known.addAll(texts(mine));
    var added = other.stream().filter(slice -> !known.contains(slice.text())).distinct().toList();
    var kept = mine.stream().filter(slice -> !gone.contains(slice.text())).toList();
    if (ours.inner() != null) {
      return lines(ours, gone, added);
    }
    return inBrackets(
        ours, mine.size() == kept.size() ? null : kept, added, theirs.inner() != null);
  }

  private static @Nullable List<Slice> slices(Part part) {
    return part.value().isEmpty() ? List.of() : part.value().slices();
  }

  private static Set<String> texts(List<Slice> slices) {
    return slices.stream().map(Slice::text).collect(Collectors.toSet());
  }

  private static List<String> lines(Part ours, Set<String> gone, List<Slice> added) {
    var lines = new ArrayList<>(ours.head());
    var inner = ours.inner();
    if (inner == null) {
      return lines;
    }
    for (var part : inner.parts()) {
      if (part.kind() == Kind.COMMENT || !gone.contains(part.value().text())) {
        lines.addAll(part.all());
      }
    }
    var end = lines.getFirst().endsWith("\r") ? "\r" : "";
    added.forEach(slice -> lines.add(" ".repeat(inner.indent()) + "- " + slice.source() + end));
    return lines;
  }

  /**
   * The line of ours with the elements put in behind the last.
   *
   * @param kept what is left of ours; null where all is
   * @param quoting whether what was added stood outside of brackets, where more goes unquoted
   */
  private static @Nullable List<String> inBrackets(
      Part ours, @Nullable List<Slice> kept, List<Slice> added, boolean quoting) {
    var brackets = ours.value().brackets();
    if (brackets == null
        || (quoting
            && added.stream().anyMatch(slice -> slice.source().matches("[^\"'].*[,\\[\\]{}].*")))) {
      return null;
    }
    var line = ours.lines().getFirst();
    var start = line.substring(0, kept == null ? brackets.last() : brackets.open());
    var all = new ArrayList<String>();
    if (kept != null) {
      kept.forEach(slice -> all.add(slice.source()));
    } else if (brackets.last() > brackets.open()) {
      all.add("");
    }
    added.forEach(slice -> all.add(slice.source()));
    var lines = new ArrayList<>(ours.lines());
    var rest = line.substring(kept == null ? brackets.last() : brackets.close());
    lines.set(0, start + String.join(", ", all) + rest);
    return lines;
  }
}
