package dev.lore.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What must be there once a plan has been carried out: the {@code must_haves} of its front matter.
 *
 * @param truths claims that no program can confirm
 * @param artifacts files that must be there
 * @param links files that must lead to others
 * @param faults entries that can't be verified, and why
 */
public record MustHaves(
    List<Truth> truths, List<Artifact> artifacts, List<KeyLink> links, List<Fault> faults) {
  /** A claim, as written. */
  public record Truth(Location at, String claim) {}

  /**
   * A file that must be there.
   *
   * @param path relative to the tree, with {@code /}
   * @param provides what it is for; may be empty
   * @param minLines how many lines it has at least; 0 where that is not said
   * @param contains text that it holds; may be empty
   * @param exports names that it declares for others
   */
  public record Artifact(
      Location at,
      String path,
      String provides,
      int minLines,
      String contains,
      List<String> exports) {}

  /**
   * A file that must lead to another.
   *
   * @param from the file that holds the link
   * @param to what it leads to
   * @param via how, in words; may be empty
   * @param pattern RE2 syntax: what stands in {@code from} and nowhere else; null where the name of
   *     {@code to} is to stand there
   */
  public record KeyLink(
      Location at, String from, String to, String via, @Nullable String pattern) {}

  /** How many entries there are, faulty ones included. */
  public int size() {
    return truths.size() + artifacts.size() + links.size() + faults.size();
  }
}
