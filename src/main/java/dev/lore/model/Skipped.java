package dev.lore.model;

import java.util.Comparator;

/**
 * A file or folder below the audited root that was left unread, and why.
 *
 * @param path relative to the audited root; a folder ends with {@code /}
 */
public record Skipped(String path, Reason reason) implements Comparable<Skipped> {
  private static final Comparator<Skipped> ORDER =
      Comparator.comparing(Skipped::path).thenComparing(Skipped::reason);

  /** Why a file or folder was left unread; the label is what reports print. */
  public enum Reason {
    IGNORED("ignored by git"),
    VENDORED("vendored"),
    GENERATED("generated"),
    MINIFIED("minified"),
    BINARY("binary"),
    TOO_LARGE("too large"),
    LINK("symbolic link"),
    SPECIAL("not a regular file"),
    UNREADABLE("unreadable"),
    TOO_COMPLEX("too complex to parse");

    private final String label;

    Reason(String label) {
      this.label = label;
    }

    /** A word or two for people. */
    public String label() {
      return label;
    }
  }

  @Override
  public int compareTo(Skipped other) {
    return ORDER.compare(this, other);
  }
}
