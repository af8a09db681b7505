package dev.lore.model;

/**
 * A request to take a project's skill into the toolkit: {@code
 * pending-updates/2026-11-22-promote-trello.md}.
 *
 * @param id the file's name without its ending
 * @param skill the skill's name
 * @param integration the service that it is about
 * @param path of its {@code SKILL.md}, relative to the project
 * @param requested ISO 8601
 * @param decision what became of it
 * @param text all of the file
 */
public record PromotionRequest(
    String id,
    String skill,
    String integration,
    String path,
    String requested,
    Decision decision,
    String text) {
  /** Where a request stands. */
  public enum State {
    OPEN,
    APPLIED,
    DISMISSED
  }

  /**
   * What became of a request.
   *
   * @param by who decided; empty while it is open
   * @param on ISO 8601; empty while it is open
   * @param reason why it was dismissed; else empty
   */
  public record Decision(State state, String by, String on, String reason) {
    /** Nobody has decided yet. */
    public static final Decision OPEN = new Decision(State.OPEN, "", "", "");
  }
}
