package dev.lore.model;

/**
 * Something that happened to a learning.
 *
 * @param date ISO 8601; empty where nobody has written it down
 * @param what happened
 * @param times how often, for what is counted; else 1
 * @param from who says so
 * @param detail the place in a file, or the commit with its author and subject
 */
public record LearningEvent(String date, What what, int times, From from, String detail) {
  /** What can happen to a learning. */
  public enum What {
    ADDED,
    CHANGED,
    CONFIRMED,
    REFUTED,
    ARCHIVED,
    RESTORED
  }

  /** Where it is known from. */
  public enum From {
    /** The file that keeps the learning says so. */
    FILE,
    /** An entry in the archive says so. */
    ARCHIVE,
    /** A commit made it so. */
    GIT
  }
}
