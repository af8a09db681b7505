package dev.lore.facts;

import dev.lore.model.Finding;
import dev.lore.model.Location;

/**
 * A finding that no suppression accepts.
 *
 * @param finding what was found
 */
public record FindingLeft(Finding finding) implements GateFact {
  /** Id of the rule that found it. */
  public String rule() {
    return finding.rule().toString();
  }

  /** Where it is. */
  public Location at() {
    return finding.at();
  }

  /** Whether it is as grave as the limit or graver. */
  public boolean reaches(LimitSet limit) {
    return finding.severity().atLeast(limit.severity());
  }
}
