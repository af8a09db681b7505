package dev.lore.facts;

import dev.lore.model.Location;
import java.util.List;

/**
 * Something that a plan has to say: that it has a part at all, or a field of a part that it has.
 * {@code ## Retry Logic} needs, among others, {@code Max delay}.
 *
 * @param at where its absence shows: the plan's title, a heading or the row that lacks it
 * @param group as of {@link PlanSection}
 * @param part the part of the plan
 * @param subject what the field is said of: a failure mode, a phase, a row; empty for the part
 *     itself
 * @param field by its usual name; empty where the part itself is needed
 * @param limits what the field may say
 */
public record PlanNeed(
    Location at, int group, String part, String subject, String field, Limits limits)
    implements PlanFact {
  /**
   * What a field may say.
   *
   * @param choices words of which it holds one; empty where any text will do
   * @param never statuses that don't belong there
   */
  public record Limits(List<String> choices, List<Integer> never) {
    /** Anything goes. */
    public static final Limits NONE = new Limits(List.of(), List.of());
  }

  /** The need in words: {@code Failure Modes, Timeout: Detection}. */
  public String words() {
    return part + (subject.isEmpty() ? "" : ", " + subject) + (field.isEmpty() ? "" : ": " + field);
  }

  /** Whether a whole part is needed. */
  public boolean isWhole() {
    return field.isEmpty();
  }

  /** Whether some statuses don't belong there. */
  public boolean isRuling() {
    return !limits.never().isEmpty();
  }

  /** Whether {@code section} is the part that is needed. */
  public boolean metBy(PlanSection section) {
    return part.equals(section.part());
  }

  /** What a value may be, in words. */
  public String choice() {
    return String.join(", ", limits.choices());
  }
}
