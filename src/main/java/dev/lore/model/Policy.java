package dev.lore.model;

/**
 * The names and limits that rules judge by; the project's {@code lore.yaml} changes them.
 *
 * @param maxFileLines the most lines a hand-written source file may have
 */
public record Policy(int maxFileLines) {
  /**
   * What holds where a project says nothing; 400 lines is the limit of the seven P0 requirements.
   */
  public static final Policy STANDARD = new Policy(400);
}
