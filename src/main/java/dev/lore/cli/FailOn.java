package dev.lore.cli;

import dev.lore.model.Severity;
import org.jspecify.annotations.Nullable;

/** How grave a finding fails, as {@code --fail-on} says it. */
public enum FailOn {
  P0,
  P1,
  P2,
  NOTE,
  NEVER;

  /** The least grave that fails; null where none does. */
  public @Nullable Severity severity() {
    return this == NEVER ? null : Severity.valueOf(name());
  }
}
