package dev.lore.facts;

import dev.lore.model.Location;
import dev.lore.model.Suppression;

/**
 * A comment that is to accept findings, in a file that rules of its pack looked at: {@code //
 * lore:ignore p0/errgroup-unlimited -- three regions at most}.
 *
 * @param suppression what it says
 * @param known whether there is a rule of that name
 * @param accepted how many findings it accepts
 */
public record SuppressionSeen(Suppression suppression, boolean known, int accepted)
    implements GateFact {
  /** Id of the rule that it names. */
  public String rule() {
    return suppression.rule().toString();
  }

  /** Where the comment stands. */
  public Location at() {
    return suppression.comment();
  }

  /** Why it accepts nothing, in a line. */
  public String problem() {
    return known ? rule() + " finds nothing on that line" : "there is no rule " + rule();
  }
}
