package dev.lore.model;

import java.util.List;

/**
 * A plan before anybody has decided anything: what is known, what is proposed, what is open.
 *
 * @param request in the asker's words
 * @param integrations names of the services that it integrates
 * @param size how much work it is
 * @param parts in the order of a reader
 */
public record PlanDraft(String request, List<String> integrations, Size size, List<Part> parts) {
  /** How much work something is. */
  public enum Size {
    SMALL,
    MEDIUM,
    LARGE
  }

  /**
   * A heading and what stands directly below it.
   *
   * @param level of the heading, from 2 on
   * @param heads of the table; empty where the rows are a list
   */
  public record Part(int level, String title, List<String> heads, List<Row> rows) {
    /** A heading with a list below it. */
    public static Part list(int level, String title, List<Row> rows) {
      return new Part(level, title, List.of(), List.copyOf(rows));
    }
  }

  /**
   * A row of a table, or an item of a list.
   *
   * @param label what an item speaks of; empty in tables, and where it says so itself
   * @param cells one in a list
   * @param source where it is known from, {@link #PROPOSED}, or empty where it says itself
   */
  public record Row(String label, List<String> cells, String source) {
    /** What Lore proposes without knowing. */
    public static final String PROPOSED = "proposed";

    private static final String OPEN = "Open question: ";

    /** Something that is known. */
    public static Row known(String label, String text, String source) {
      return new Row(label, List.of(text), source);
    }

    /** Something that is proposed. */
    public static Row proposed(String label, String text) {
      return known(label, text, PROPOSED);
    }

    /** Something that is asked. */
    public static Row open(String label, String question) {
      return known(label, OPEN + question, "");
    }

    /** Something that needs no source, since it repeats what the plan says elsewhere. */
    public static Row plain(String text) {
      return known("", text, "");
    }

    /** Whether something in it is left open. */
    public boolean isOpen() {
      return cells.stream().anyMatch(cell -> cell.contains(OPEN));
    }
  }

  /** How many of its rows leave something open. */
  public long open() {
    return parts.stream().flatMap(part -> part.rows().stream()).filter(Row::isOpen).count();
  }
}
