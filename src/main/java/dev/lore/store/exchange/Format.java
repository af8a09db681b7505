package dev.lore.store.exchange;

/** The forms in which others keep what agents learned. */
public enum Format {
  /** Told by the files themselves. */
  AUTO,
  /** A folder with {@code MEMORY.md}, and Markdown files for topics beside it. */
  MEMORY,
  /** Mulch's JSON lines, a file a domain. */
  MULCH,
  /** The JSON lines of the Model Context Protocol's server-memory. */
  SERVER_MEMORY,
  /** {@code expertise.yaml} of any family. */
  EXPERTISE
}
