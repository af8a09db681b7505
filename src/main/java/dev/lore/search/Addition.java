package dev.lore.search;

import dev.lore.model.Passage;
import java.util.List;

/**
 * Passages that have just been written to a file and shall be found at once.
 *
 * @param source the key of the file
 * @param before the file's fingerprint before it was written; empty where that is not known
 * @param after its fingerprint since, if nothing but these passages changed it: then the next sync
 *     need not read it again. Empty where that is not known
 * @param passages what was written, each in place of the one with its id
 */
public record Addition(String source, String before, String after, List<Passage> passages) {
  /** Passages in a file that the next sync reads again. */
  public static Addition of(String source, Passage... passages) {
    return new Addition(source, "", "", List.of(passages));
  }
}
