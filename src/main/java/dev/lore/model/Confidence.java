package dev.lore.model;

/** How sure something is, the surest first. */
public enum Confidence {
  /** It says so itself: an import, a dependency, a variable under the provider's own name. */
  HIGH,
  /** It would be a coincidence otherwise: a host in a setting, a variable behind another word. */
  MEDIUM,
  /** It may as well be an example: a host in a test. */
  LOW
}
