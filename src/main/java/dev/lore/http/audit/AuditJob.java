package dev.lore.http.audit;

import dev.lore.app.Excerpts;
import dev.lore.model.AuditReport;
import dev.lore.model.Progress;
import java.util.concurrent.CompletableFuture;

/**
 * An audit that is waiting, under way or over.
 *
 * @param id names it; can't be guessed
 * @param progress how far it has come
 * @param audited done when it is over; exceptionally where the audit could not be made
 */
record AuditJob(String id, Progress progress, CompletableFuture<Audited> audited) {
  /** What has come of it: a report, and the code that goes with it. */
  record Audited(AuditReport report, Excerpts code) {}

  /** What is told of it before it is over. */
  record Underway(String job, int done, int total) {}

  Underway underway() {
    return new Underway(id, progress.done(), progress.total());
  }
}
