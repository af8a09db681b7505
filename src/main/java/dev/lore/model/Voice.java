package dev.lore.model;

import java.util.Locale;

/** What somebody says of a learning that is kept already. */
public enum Voice {
  /** It is so. */
  CONFIRMED("confirms"),
  /** It is wrong. */
  REFUTED("refutes");

  private final String verb;

  Voice(String verb) {
    this.verb = verb;
  }

  /** The key of a learning that counts it, such as {@code confirmed}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The key of an entry in an archive that counts one more, such as {@code confirms}. */
  public String verb() {
    return verb;
  }
}
