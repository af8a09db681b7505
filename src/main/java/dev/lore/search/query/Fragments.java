package dev.lore.search.query;

import dev.lore.model.Fragment;
import dev.lore.model.Fragment.Mark;
import dev.lore.model.Passage;
import dev.lore.search.text.CodeAnalyzer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The pieces of a passage that show best why it was found. */
public final class Fragments {
  private static final int LENGTH = 180;
  private static final int LEAD = 40;
  private static final int LOOKED_AT = 20_000;

  private Fragments() {}

  /** The title where a word of it matches, and the piece of the body with most of the terms. */
  public static List<Fragment> of(Passage passage, Set<String> terms, CodeAnalyzer analyzer) {
    var fragments = new ArrayList<Fragment>();
    var inTitle = marks(passage.title(), terms, analyzer);
    if (!inTitle.isEmpty()) {
      fragments.add(cut(passage.title(), inTitle, 0));
    }
    var inBody = marks(passage.body(), terms, analyzer);
    if (!inBody.isEmpty() || fragments.isEmpty()) {
      fragments.add(cut(passage.body(), inBody, start(passage.body(), inBody)));
    }
    return List.copyOf(fragments);
  }

  private record Found(String term, int start, int end) {}

  private static List<Found> marks(String text, Set<String> terms, CodeAnalyzer analyzer) {
    var found = new ArrayList<Found>();
    int end = 0;
    for (var term : analyzer.terms(text, LOOKED_AT)) {
      // A name and its parts share a place: the name comes first.
      if (terms.contains(term.text()) && term.start() >= end) {
        found.add(new Found(term.text(), term.start(), term.end()));
        end = term.end();
      }
    }
    return found;
  }

  /** Where the piece begins that has the most different terms; the first of those. */
  private static int start(String text, List<Found> found) {
    if (text.length() <= LENGTH) {
      return 0;
    }
    int best = 0;
    int most = 0;
    for (int i = 0; i < found.size(); i++) {
      var different = new HashSet<String>();
      for (int j = i; j < found.size(); j++) {
        if (found.get(j).end() > found.get(i).start() + LENGTH - LEAD) {
          break;
        }
        different.add(found.get(j).term());
      }
      if (different.size() > most) {
        most = different.size();
        best = found.get(i).start();
      }
    }
    int from = Math.clamp(best - LEAD, 0, text.length() - LENGTH);
    while (from > 0 && from < best && !Character.isWhitespace(text.charAt(from - 1))) {
      from++;
    }
    return from;
  }

  private static Fragment cut(String text, List<Found> found, int from) {
    int to = Math.min(text.length(), from + LENGTH);
    while (to < text.length()
        && to > from + LENGTH / 2
        && !Character.isWhitespace(text.charAt(to))) {
      to--;
    }
    var before = from > 0 ? "…" : "";
    var line = before + text.substring(from, to).replaceAll("\\s", " ");
    line += to < text.length() ? "…" : "";
    int shift = before.length() - from;
    var marks = new ArrayList<Mark>();
    for (var mark : found) {
      if (mark.start() >= from && mark.end() <= to) {
        add(marks, new Mark(mark.start() + shift, mark.end() + shift), line);
      }
    }
    return new Fragment(line, List.copyOf(marks));
  }

  /** Adds a mark; parts of one name become one. */
  private static void add(List<Mark> marks, Mark next, String line) {
    if (!marks.isEmpty()) {
      var last = marks.getLast();
      if (line.substring(last.end(), next.start()).matches("[^\\s]?")) {
        marks.set(marks.size() - 1, new Mark(last.start(), next.end()));
        return;
      }
    }
    marks.add(next);
  }
}
