package dev.lore.facts;

import dev.lore.model.Location;

/**
 * A request that code sends, or a client that it makes, by a library that waits for ever unless it
 * is told otherwise: {@code requests.get(url)}, {@code http.Client{}}, {@code axios.post(url,
 * order)}.
 *
 * @param at where it begins
 * @param language of the file
 * @param callee as the library calls it: {@code requests.get}
 * @param bounded whether a timeout is set, or may be set by what is handed over
 */
public record OutgoingCall(Location at, String language, String callee, boolean bounded)
    implements CodeFact {
  /** The file it stands in. */
  public String path() {
    return at.path();
  }
}
