package dev.lore.search.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a text, in lower case, names both whole and in parts.
 *
 * <p>A run of letters, digits and the signs that names are made of is one name: {@code x-api-key},
 * {@code src/hooks/stripe.ts}, {@code errgroup.SetLimit}. Where it has parts it is given as a
 * whole, without {@code -} and {@code _} so that all ways of writing {@code max-retries} are one,
 * then part by part: first at signs, then where small letters meet capitals.
 */
final class Words {
  /** Longer names are data: only their parts are kept. */
  private static final int LONGEST_NAME = 100;

  /** Longer parts are cut. */
  private static final int LONGEST_PART = 64;

  private final CharSequence text;
  private final List<Word> words = new ArrayList<>();
  private boolean shared;

  /**
   * A name or part of one.
   *
   * @param text in lower case
   * @param start where it starts, in UTF-16 code units
   * @param end where it ends
   * @param step 1, or 0 where it shares the place of the word before
   * @param literal whether it has signs in it and is no word of a language
   */
  record Word(String text, int start, int end, int step, boolean literal) {}

  private Words(CharSequence text) {
    this.text = text;
  }

  static List<Word> of(CharSequence text) {
    var words = new Words(text);
    for (int at = 0; at < text.length(); at++) {
      int end = at;
      while (end < text.length() && Signs.isInName(text.charAt(end))) {
        end++;
      }
      words.name(at, end);
      at = end;
    }
    return words.words;
  }

  private void name(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Signs.isJoint(text.charAt(start))) {
      start++;
    }
    while (end > start && Signs.isJoint(text.charAt(end - 1))) {
      end--;
    }
    if (start < end && !isEnding(start, end)) {
      whole(start, end);
      segments(start, end);
    }
  }

  /** What an apostrophe leaves over: {@code don't}, {@code it's}, {@code we'll}. */
  private boolean isEnding(int start, int end) {
    return end - start <= 2
        && start > 1
        && Signs.isApostrophe(text.charAt(start - 1))
        && Character.isLetter(text.charAt(start - 2));
  }

  private void whole(int start, int end) {
    if (end - start > LONGEST_NAME) {
      return;
    }
    for (int i = start; i < end; i++) {
      if (Signs.isJoint(text.charAt(i))) {
        var name = lower(start, end).replace("-", "").replace("_", "");
        boolean literal = name.chars().anyMatch(c -> Signs.isJoint((char) c));
        add(name, start, end, literal, true);
        return;
      }
    }
  }

  private void segments(int start, int end) {
    int from = start;
    for (int i = start; i <= end; i++) {
      if (i == end || Signs.isJoint(text.charAt(i))) {
        if (i > from) {
          humps(from, i);
        }
        from = i + 1;
      }
    }
  }

  private void humps(int start, int end) {
    int from = start;
    for (int i = start + 1; i < end; i++) {
      if (Signs.isBorder(text, i, end)) {
        if (from == start && end - start <= LONGEST_PART) {
          add(lower(start, end), start, end, false, true);
        }
        part(from, i);
        from = i;
      }
    }
    part(from, end);
  }

  private void part(int start, int end) {
    add(lower(start, Math.min(end, start + LONGEST_PART)), start, end, false, false);
  }

  private void add(String word, int start, int end, boolean literal, boolean partsFollow) {
    words.add(new Word(word, start, end, shared ? 0 : 1, literal));
    shared = partsFollow;
  }

  private String lower(int start, int end) {
    return text.subSequence(start, end).toString().toLowerCase(Locale.ROOT);
  }
}
