package dev.lore.store.splice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Edits of one text, given in any order by places in the text as it was. */
public final class Splices {
  private record Splice(int start, int end, String text) {}

  private final String before;
  private final String lineEnd;
  private final List<Splice> splices = new ArrayList<>();

  /** No edits yet. */
  public Splices(String before) {
    this.before = before;
    lineEnd = before.contains("\r\n") ? "\r\n" : "\n";
  }

  /** Puts {@code text} in the place of what stands from {@code start} to {@code end}. */
  public void replace(int start, int end, String text) {
    splices.add(new Splice(start, end, text.replace("\n", lineEnd)));
  }

  /** Inserts whole lines at the start of a line or at the end of the text. */
  public void insertLines(int at, String lines) {
    boolean unended = at > 0 && before.charAt(at - 1) != '\n';
    replace(at, at, unended ? "\n" + lines : lines);
  }

  /** The text after all of them. */
  public String applied() {
    splices.sort(Comparator.comparingInt(Splice::start));
    var after = new StringBuilder(before.length() + 500);
    int copied = 0;
    for (var splice : splices) {
      after.append(before, copied, splice.start()).append(splice.text());
      copied = splice.end();
    }
    return after.append(before, copied, before.length()).toString();
  }
}
