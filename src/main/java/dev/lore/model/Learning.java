package dev.lore.model;

import java.time.LocalDate;
import java.util.List;

/**
 * One thing that somebody learned while building an integration.
 *
 * @param id as written, else {@link LearningId#of} its insight
 * @param date ISO 8601, as written; empty where the file has none
 * @param insight what is true, in the writer's words
 * @param context where it came up; empty where the file has none
 * @param files the files it is about, relative to the project
 * @param integration the service it is about, by name; may be empty
 * @param kind {@code gotcha}, {@code pattern}, …; may be empty
 * @param confirmed how many times somebody said the same again
 * @param refuted how many times somebody said that it is wrong
 * @param at its place in the file that keeps it; {@link #NOWHERE} before it is kept
 */
public record Learning(
    String id,
    String date,
    String insight,
    String context,
    List<String> files,
    String integration,
    String kind,
    int confirmed,
    int refuted,
    Location at) {
  /** Where a learning stands that no file keeps yet. */
  public static final Location NOWHERE = new Location("", 0, 0);

  /**
   * The learning that {@code draft} describes; its files are tidied, the rest is as given.
   *
   * @param today its date where the draft has none
   * @throws UserError where something is missing, too long or not allowed
   */
  public static Learning from(LearningDraft draft, LocalDate today) {
    DraftRules.hold(draft, today);
    return new Learning(
        LearningId.of(draft.insight()),
        draft.date().isEmpty() ? today.toString() : draft.date(),
        draft.insight().strip(),
        draft.context().strip(),
        draft.files().stream().map(DraftRules::tidied).toList(),
        draft.integration(),
        draft.kind(),
        0,
        0,
        NOWHERE);
  }

  /** Whether its insight holds {@code text}, spacing aside. */
  public boolean says(String text) {
    return Wording.common(insight).contains(Wording.common(text));
  }

  /** The same with another id. */
  public Learning called(String other) {
    return new Learning(
        other, date, insight, context, files, integration, kind, confirmed, refuted, at);
  }

  /** How many times somebody has said that of it. */
  public int times(Voice voice) {
    return voice == Voice.CONFIRMED ? confirmed : refuted;
  }

  /** The same, with that said of it so many times. */
  public Learning said(Voice voice, int times) {
    int agreed = voice == Voice.CONFIRMED ? times : confirmed;
    int denied = voice == Voice.REFUTED ? times : refuted;
    return new Learning(id, date, insight, context, files, integration, kind, agreed, denied, at);
  }

  /** The same, said again so many times. */
  public Learning confirmed(int times) {
    return said(Voice.CONFIRMED, times);
  }

  /** The same, kept there. */
  public Learning at(Location place) {
    return new Learning(
        id, date, insight, context, files, integration, kind, confirmed, refuted, place);
  }
}
