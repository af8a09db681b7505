package dev.lore.model;

import java.util.List;

/**
 * A commit that changed certain lines of a file.
 *
 * @param id all of its hexadecimal digits
 * @param date ISO 8601, by the committer's calendar
 * @param made whether the lines were not there before
 * @param added the lines that it brought, without line ends
 * @param removed the lines that it took away
 */
public record LineCommit(
    String id,
    String date,
    String author,
    String subject,
    boolean made,
    List<String> added,
    List<String> removed) {
  /** Its id, author and subject in one line. */
  public String told() {
    return id.substring(0, Math.min(10, id.length())) + " " + author + ": " + subject;
  }
}
