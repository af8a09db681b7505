package dev.lore.model;

/**
 * Something that an {@code expertise.yaml} says of the project and that can be held against it.
 *
 * @param kind what it is about
 * @param text the path, the integration's name, the variable or the name of an end
 * @param of the integration that a variable belongs to; empty for others
 * @param at where it stands
 */
public record Claim(Kind kind, String text, String of, Location at) {
  /** What a claim is about. */
  public enum Kind {
    /** A path of {@code files}. */
    FILE,
    /** Where a pattern is used, or a file that a learning is about; may be prose. */
    PLACE,
    /** A parent or child of {@code relationships}: a path, or the name of something known. */
    END,
    /** An entry of {@code integrations_catalog}. */
    INTEGRATION,
    /** One of its {@code env_vars}. */
    VARIABLE
  }
}
