package dev.lore.model;

import java.util.Locale;

/** What a text that can be found is. */
public enum PassageKind {
  /** One learning, active or archived. */
  LEARNING,
  /** A way of building that proved itself. */
  PATTERN,
  /** What must always or never be done. */
  CONVENTION,
  /** A service, from a catalogue. */
  INTEGRATION,
  /** A skill, or one section of it. */
  SKILL,
  /** The page of a rule. */
  RULE,
  /** Any other text of a file of knowledge. */
  NOTE;

  /** As users write it: {@code learning}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
