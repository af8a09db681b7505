package dev.lore.search.index;

import dev.lore.model.PassageKind;

/** Whose titles weigh more than their bodies. */
final class Titles {
  private Titles() {}

  /**
   * Whether a title of this kind was chosen to be found by. Whoever notes a learning gives it no
   * such thought: where its title weighed more, the order got worse (src/bench/search).
   */
  static boolean weigh(PassageKind kind) {
    return switch (kind) {
      case SKILL, INTEGRATION, PATTERN, RULE, NOTE -> true;
      case LEARNING, CONVENTION -> false;
    };
  }
}
