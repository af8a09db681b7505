package dev.lore.model;

import java.util.List;

/**
 * One text that can be found: a learning, a section of a skill, a pattern, …
 *
 * @param id stable, and what a reader asks for the whole of it by: a learning's own id, else its
 *     source and an anchor; two passages of one id are one, such as a learning that is both in its
 *     file and in the archive
 * @param kind what it is
 * @param layer who says so
 * @param domain the domain that it belongs to; may be empty
 * @param integration the service that it is about, by name; may be empty
 * @param title what it is called; empty where there is nothing but the body
 * @param body what it says
 * @param files the files that it is about, relative to the project, and words that stand there
 * @param date ISO 8601, as written; empty where the file has none
 * @param confirmed how many times somebody said the same again
 * @param refuted how many times somebody said that it is wrong
 * @param archived whether it has been put aside
 * @param at where it stands
 */
public record Passage(
    String id,
    PassageKind kind,
    Layer layer,
    String domain,
    String integration,
    String title,
    String body,
    List<String> files,
    String date,
    int confirmed,
    int refuted,
    boolean archived,
    Location at) {
  /** Takes a copy of the files. */
  public Passage {
    files = List.copyOf(files);
  }

  /** A passage with nothing but a text, for no domain, integration or file, without a date. */
  public static Passage of(
      PassageKind kind, Layer layer, String id, String title, String body, Location at) {
    return new Passage(id, kind, layer, "", "", title, body, List.of(), "", 0, 0, false, at);
  }

  /** The learning as a passage; its body is the insight and then the context. */
  public static Passage of(KeptLearning kept) {
    var learning = kept.learning();
    return new Passage(
        learning.id(),
        PassageKind.LEARNING,
        kept.layer(),
        kept.domain(),
        learning.integration(),
        "",
        body(learning),
        learning.files(),
        learning.date(),
        learning.confirmed(),
        learning.refuted(),
        kept.archived(),
        learning.at());
  }

  /** Told apart also where both are shown in one line. */
  private static String body(Learning learning) {
    var insight = learning.insight();
    if (learning.context().isEmpty()) {
      return insight;
    }
    boolean ended =
        !insight.isEmpty() && ".!?:;".indexOf(insight.charAt(insight.length() - 1)) >= 0;
    return insight + (ended ? "\n" : ".\n") + learning.context();
  }

  /** The same under another id. */
  public Passage called(String itsId) {
    return new Passage(
        itsId,
        kind,
        layer,
        domain,
        integration,
        title,
        body,
        files,
        date,
        confirmed,
        refuted,
        archived,
        at);
  }

  /** The same about these files. */
  public Passage with(List<String> itsFiles) {
    return new Passage(
        id,
        kind,
        layer,
        domain,
        integration,
        title,
        body,
        itsFiles,
        date,
        confirmed,
        refuted,
        archived,
        at);
  }

  /** The same, of this domain and about this service. */
  public Passage about(String itsDomain, String itsIntegration) {
    return new Passage(
        id,
        kind,
        layer,
        itsDomain,
        itsIntegration,
        title,
        body,
        files,
        date,
        confirmed,
        refuted,
        archived,
        at);
  }
}
