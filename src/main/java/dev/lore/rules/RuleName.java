package dev.lore.rules;

import dev.lore.model.RuleId;

/**
 * The name of a rule in DRL: its id, and where its folder holds several, a remark behind it: {@code
 * "p0/file-too-long examines"}.
 */
final class RuleName {
  private RuleName() {}

  /** The id that a name is about. */
  static RuleId id(String name) {
    int space = name.indexOf(' ');
    return RuleId.of(space < 0 ? name : name.substring(0, space));
  }
}
