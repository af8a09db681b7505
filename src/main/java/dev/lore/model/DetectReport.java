package dev.lore.model;

import java.util.List;

/**
 * Which services a code base and a task are about.
 *
 * @param filesRead how many files gave facts; 0 where only a task was asked about
 * @param found by name
 * @param open categories that the task asks for without naming a provider, by name
 * @param faults files of knowledge that were set aside
 */
public record DetectReport(int filesRead, List<Found> found, List<Open> open, List<Fault> faults) {
  /**
   * A service in question.
   *
   * @param entry what is known of it
   * @param confidence how sure it is that it is meant
   * @param evidence in files, in the order of places; empty where only the task names it
   * @param words of the task that name it; empty where only files do
   */
  public record Found(
      Integration entry,
      Confidence confidence,
      List<Detection.Evidence> evidence,
      List<String> words) {}

  /**
   * A category without a provider.
   *
   * @param candidates names of those that are known
   */
  public record Open(String category, List<String> candidates) {}
}
