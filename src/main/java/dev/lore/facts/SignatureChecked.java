package dev.lore.facts;

import dev.lore.model.Location;

/**
 * A signature that is made or compared: {@code if (digest === req.headers["x-signature"])}, {@code
 * hmac.compare_digest(expected, given)}.
 *
 * @param at where
 * @param language of the file
 * @param step {@code compare}, or {@code sign} where it is made over a message
 * @param sound whether it is compared in constant time, or made over the body as it came
 */
public record SignatureChecked(Location at, String language, String step, boolean sound)
    implements CodeFact {
  /** The file it stands in. */
  public String path() {
    return at.path();
  }
}
