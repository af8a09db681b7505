package dev.lore.model;

import java.util.List;

/**
 * What is known, and what is missing, of each seed and each service in use.
 *
 * @param filesRead how many files gave facts
 * @param rows seeds first, each part by name
 * @param faults files of knowledge that were set aside
 */
public record CoverageReport(int filesRead, List<Row> rows, List<Fault> faults) {
  /** What a row comes to. */
  public enum Status {
    /** A skill covers it, and the variables that are read are documented. */
    COVERED,
    /** Something is known, and something is missing. */
    PARTIAL,
    /** No skill, and nothing learned. */
    MISSING,
    /** There is to be none. */
    DROPPED
  }

  /**
   * One seed, or one service in use.
   *
   * @param integration by name
   * @param aspect the side that the seed is about; empty for the service as a whole
   * @param seed whether a skill is expected whether it is used or not
   * @param used where it shows first; empty where nothing uses it
   * @param skills names of those that cover it
   * @param documented its variables that code reads and a sample file names
   * @param undocumented its variables that code reads and no sample file names
   * @param webhook whether its signature is verified: {@code unknown}, or {@code none} where no
   *     webhook is known, each with the reason
   * @param learnings how many are about it
   * @param status what that comes to
   * @param reason why, in words
   */
  public record Row(
      String integration,
      String aspect,
      boolean seed,
      String used,
      List<String> skills,
      List<String> documented,
      List<String> undocumented,
      String webhook,
      int learnings,
      Status status,
      String reason) {}

  /** How many rows have {@code status}. */
  public long count(Status status) {
    return rows.stream().filter(row -> row.status() == status).count();
  }
}
