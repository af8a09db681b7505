package dev.lore.store.client.entry;

/**
 * A change of a text in one place.
 *
 * @param at where it begins
 * @param took what stood there
 * @param put what stands there now
 * @param made how many of the containers around it were there before, from the outside; -1 where
 *     not even the document was
 */
public record Splice(int at, String took, String put, int made) {
  /** The text with it. */
  public String in(String text) {
    return text.substring(0, at) + put + text.substring(at + took.length());
  }

  /** The text with what was taken where that which was put now stands. */
  public String backIn(String text, int place) {
    return text.substring(0, place) + took + text.substring(place + put.length());
  }
}
