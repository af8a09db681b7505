package dev.lore.model;

import java.util.List;

/**
 * What somebody wants to find.
 *
 * @param text words in any form, never query syntax; {@code "words in quotes"} are wanted in that
 *     order. May be a whole task of thousands of words. Empty: all that the filter lets through,
 *     most useful first
 * @param filter what a hit must be
 * @param touched files that the asker works on, relative to the project; what is about them comes
 *     earlier
 * @param limit how many hits at most
 * @param offset how many of the best to leave out
 */
public record Search(
    String text, SearchFilter filter, List<String> touched, int limit, int offset) {
  /** How many hits an answer has at most. */
  public static final int MOST = 100;

  /** How many hits can be left out at most. */
  public static final int DEEPEST = 1_000;

  /**
   * Checks the numbers.
   *
   * @throws UserError where one is out of bounds
   */
  public Search {
    touched = List.copyOf(touched);
    hold("limit", limit, 1, MOST);
    hold("offset", offset, 0, DEEPEST);
  }

  /** The ten best of all that is not archived. */
  public static Search of(String text) {
    return new Search(text, SearchFilter.NONE, List.of(), 10, 0);
  }

  /** The same with this filter. */
  public Search with(SearchFilter wanted) {
    return new Search(text, wanted, touched, limit, offset);
  }

  /** The same for somebody who works on these files. */
  public Search touching(List<String> files) {
    return new Search(text, filter, files, limit, offset);
  }

  /** The same, so many hits after so many others. */
  public Search page(int size, int start) {
    return new Search(text, filter, touched, size, start);
  }

  private static void hold(String name, int value, int least, int most) {
    if (value < least || value > most) {
      throw new UserError(
          name + " " + value + ": out of bounds",
          "Give a number from " + least + " to " + most + ".");
    }
  }
}
