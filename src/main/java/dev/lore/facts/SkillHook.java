package dev.lore.facts;

import dev.lore.model.Location;
import java.util.List;

/**
 * A hook that an integration's skill must have, there or not: {@code ### setup}.
 *
 * @param name {@code setup}, {@code sync} or {@code error_handling}
 * @param written whether it has a heading
 * @param missing its labels that are not there or have nothing below them
 * @param at its heading; where it has none, where the skill begins
 */
public record SkillHook(String name, boolean written, List<String> missing, Location at)
    implements SkillFact {
  /** Whether it is there, and lacks a label. */
  public boolean incomplete() {
    return written && !missing.isEmpty();
  }

  /** What it lacks, in words. */
  public String lack() {
    return String.join(", ", missing);
  }
}
