package dev.lore.model;

import java.util.List;

/**
 * A learning as somebody hands it in; what is not given is empty.
 *
 * @param insight what is true; required
 * @param context where it came up
 * @param files the files it is about
 * @param integration the service it is about, by name
 * @param kind {@code gotcha}, {@code pattern}, …
 * @param date ISO 8601; today where empty
 * @param key the sender's own name for this message: sent again with the same key it is the same
 *     learning, whatever it says
 */
public record LearningDraft(
    String insight,
    String context,
    List<String> files,
    String integration,
    String kind,
    String date,
    String key) {

  /** A draft that says nothing but its insight. */
  public static LearningDraft of(String insight) {
    return new LearningDraft(insight, "", List.of(), "", "", "", "");
  }

  /**
   * Refuses a key that is too long or that nobody can see.
   *
   * @throws UserError saying which of the two
   */
  public static void holdKey(String key) {
    DraftRules.key(key);
  }
}
