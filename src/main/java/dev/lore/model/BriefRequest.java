package dev.lore.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants a brief for.
 *
 * @param task in their own words, of any length
 * @param files those that they work on, as they name them; null for what git says has changed
 * @param budget how many tokens the brief may take
 * @param archived whether learnings count that were put aside or refuted
 */
public record BriefRequest(
    String task, @Nullable List<String> files, int budget, boolean archived) {
  /** The budget where none is given. */
  public static final int STANDARD_BUDGET = 2_000;

  /** The least that a brief can say something in. */
  public static final int LEAST_BUDGET = 200;

  /**
   * Checks that there is something to say, and room for it.
   *
   * @throws UserError where there is not
   */
  public BriefRequest {
    if (task.isBlank()) {
      throw new UserError("the task is empty", "Say in a sentence what is to be done.");
    }
    if (budget < LEAST_BUDGET) {
      throw new UserError(
          "a brief can't be told in " + budget + " tokens",
          "Give it " + LEAST_BUDGET + " or more; " + STANDARD_BUDGET + " is usual.");
    }
    files = files == null ? null : List.copyOf(files);
  }

  /** A brief of the usual size for whoever works on what git says has changed. */
  public static BriefRequest of(String task) {
    return new BriefRequest(task, null, STANDARD_BUDGET, false);
  }
}
