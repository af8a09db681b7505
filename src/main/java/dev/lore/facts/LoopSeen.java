package dev.lore.facts;

import dev.lore.model.Location;

/**
 * A loop statement: {@code for _, id := range ids { … }}, {@code while (next) { … }}.
 *
 * @param at where it begins
 * @param language of the file
 * @param header its source text up to the body, cut at 200 characters
 * @param counted whether the number of rounds stands in the code: {@code i < workers}, {@code range
 *     4}, {@code for range n}, a list written there; not a walk over data
 * @param span header and body
 * @param function the function or closure it stands in; the whole file where it stands in none
 */
public record LoopSeen(
    Location at, String language, String header, boolean counted, Span span, Span function)
    implements CodeFact {

  /** The file it stands in. */
  public String path() {
    return at.path();
  }

  /** Whether {@code call} happens once a round, on a variable that was there before the loop. */
  public boolean repeats(CallMade call) {
    var receiver = call.receiver();
    return span.encloses(call.span()) && receiver != null && !span.encloses(receiver.declared());
  }

  /** Whether {@code call} stands within this loop, however deep. */
  public boolean contains(CallMade call) {
    return span.encloses(call.span());
  }
}
