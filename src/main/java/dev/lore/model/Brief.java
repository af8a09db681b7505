package dev.lore.model;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What is known that matters to a task, in short lines; equal knowledge and tasks give equal ones.
 *
 * @param budget how many tokens it may take when written down, see {@link TokenCount}
 * @param lines the most useful first, no text twice
 * @param left how many lines had no room
 */
public record Brief(int budget, List<Line> lines, int left) {
  /** What a line is about, in the order of a reader's questions. */
  public enum Topic {
    INTEGRATIONS("Integrations"),
    VARIABLES("Environment variables"),
    WEBHOOKS_AND_RETRIES("Webhooks and retries"),
    EXISTING("Already there"),
    PATTERNS("Patterns"),
    CONVENTIONS("Conventions"),
    LEARNINGS("Learnings"),
    SKILLS("Skills to load"),
    MISSING("Missing");

    private final String title;

    Topic(String title) {
      this.title = title;
    }

    /** As a heading. */
    public String title() {
      return title;
    }
  }

  /**
   * One thing to know.
   *
   * @param text one line
   * @param id what the whole of it is asked for by; empty where this is the whole
   * @param date when it was learned, ISO 8601; may be empty
   * @param at where it stands
   * @param layer who says so
   */
  public record Line(Topic topic, String text, String id, String date, Location at, Layer layer) {}

  /** The same with these of its lines alone. */
  public Brief with(List<Line> kept) {
    return new Brief(budget, List.copyOf(kept), left + lines.size() - kept.size());
  }

  /** The lines by topic, each the most useful first. */
  public SortedMap<Topic, List<Line>> parts() {
    return lines.stream()
        .collect(Collectors.groupingBy(Line::topic, TreeMap::new, Collectors.toList()));
  }
}
