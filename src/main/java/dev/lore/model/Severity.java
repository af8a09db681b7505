package dev.lore.model;

/** How much a finding weighs, gravest first: {@code P0} blocks, {@code NOTE} informs. */
public enum Severity {
  P0,
  P1,
  P2,
  NOTE;

  /** Whether this is as grave as {@code limit} or graver. */
  public boolean atLeast(Severity limit) {
    return compareTo(limit) <= 0;
  }
}
