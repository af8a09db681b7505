package dev.lore.model;

import java.util.Comparator;

/**
 * A file of knowledge that could not be used and was set aside; the run goes on without it.
 *
 * @param at where the trouble begins
 * @param problem what is wrong, in one line
 * @param advice the way out
 */
public record Fault(Location at, String problem, String advice) implements Comparable<Fault> {
  private static final Comparator<Fault> ORDER =
      Comparator.comparing(Fault::at).thenComparing(Fault::problem);

  @Override
  public int compareTo(Fault other) {
    return ORDER.compare(this, other);
  }
}
