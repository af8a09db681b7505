package dev.lore.model;

import java.util.List;

/**
 * What an audit says of one integration, requirement by requirement.
 *
 * @param name what the code calls it
 * @param at its entry point; what is said is of the folder around it
 * @param outcomes one a requirement, in the policy's order
 */
public record IntegrationAudit(String name, Location at, List<Outcome> outcomes)
    implements Comparable<IntegrationAudit> {
  /**
   * What is said of one requirement.
   *
   * @param requirement its name
   * @param status kept or not; nothing examined is never a pass
   * @param examined how many places the rule looked at that looked at most
   * @param evidence where it is not kept; where it is, some of the places looked at
   */
  public record Outcome(
      String requirement, Verdict.Status status, int examined, List<Location> evidence) {}

  @Override
  public int compareTo(IntegrationAudit other) {
    int order = at.compareTo(other.at);
    return order == 0 ? name.compareTo(other.name) : order;
  }
}
