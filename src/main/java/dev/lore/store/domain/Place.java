package dev.lore.store.domain;

/**
 * Where a learning was last seen.
 *
 * @param archive the name of the archive; {@code -} where it stood in the domain's file
 */
public record Place(String domain, String archive) {
  private static final String NONE = "-";

  /** A place in the domain's own file. */
  public static Place inFile(String domain) {
    return new Place(domain, NONE);
  }

  /** Whether it is in an archive. */
  public boolean isArchived() {
    return !archive.equals(NONE);
  }
}
