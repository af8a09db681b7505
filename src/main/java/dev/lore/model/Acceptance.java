package dev.lore.model;

/**
 * Somebody's word that findings may stay: a comment in the code, or a waiver in {@code lore.yaml}.
 */
public sealed interface Acceptance permits Suppression, Waiver {
  /** The rule whose findings it accepts. */
  RuleId rule();

  /** The line whose findings a comment accepts, or that of the waiver. */
  Location at();

  /** Why; never empty. */
  String reason();

  /** The reason, and for a waiver who gave it and how long it holds. */
  default String justification() {
    return reason();
  }
}
