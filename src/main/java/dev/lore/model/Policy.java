package dev.lore.model;

import java.util.List;

/**
 * The names and limits that rules judge by: a profile of the toolkit, and what the project's {@code
 * lore.yaml} says otherwise.
 *
 * @param profile the profile it began with: {@code seed}
 * @param maxFileLines the most lines a hand-written source file may have
 * @param warnFileLines from how many lines on that is near
 * @param errors which errors may be dropped
 * @param integration what integrations call things
 * @param requirements what each integration must have, in the order of reports
 */
public record Policy(
    String profile,
    int maxFileLines,
    int warnFileLines,
    ErrorPolicy errors,
    IntegrationPolicy integration,
    List<Requirement> requirements) {
  /** What holds where neither toolkit nor project say anything. */
  public static final Policy STANDARD =
      new Policy("", 400, 350, ErrorPolicy.STRICT, IntegrationPolicy.NONE, List.of());
}
