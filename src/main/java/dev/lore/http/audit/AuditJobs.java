package dev.lore.http.audit;

import dev.lore.http.audit.AuditJob.Audited;
import dev.lore.http.problem.Problem;
import dev.lore.http.problem.Refusal;
import dev.lore.model.Progress;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Audits on threads of their own, a few at a time; so many may wait, and the last ones are
 * remembered until the server stops.
 */
public final class AuditJobs implements AutoCloseable {
  private static final int AT_ONCE = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
  private static final int WAITING = 16;
  private static final int REMEMBERED = 64;
  private static final int STOP_SECONDS = 30;

  private final SecureRandom random = new SecureRandom();
  private final Map<String, AuditJob> jobs = new LinkedHashMap<>();
  private final ThreadPoolExecutor threads =
      new ThreadPoolExecutor(
          AT_ONCE, AT_ONCE, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(WAITING));

  /** Makes an audit, counting as it goes. */
  interface Audit {
    Audited make(Progress progress) throws Exception;
  }

  /** Jobs of one server. */
  public AuditJobs() {
    threads.allowCoreThreadTimeOut(true);
  }

  /** Begins an audit. */
  AuditJob begin(Audit audit) {
    var bytes = new byte[12];
    random.nextBytes(bytes);
    var id = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    var job = new AuditJob(id, new Progress(), new CompletableFuture<>());
    try {
      threads.execute(() -> run(job, audit));
    } catch (RejectedExecutionException full) {
      throw new Refusal(
          Problem.of(429, "too many audits are waiting", "Try again in a minute.")
              .with("Retry-After", "30"));
    }
    remember(job);
    return job;
  }

  private static void run(AuditJob job, Audit audit) {
    try {
      job.audited().complete(audit.make(job.progress()));
    } catch (Throwable thrown) { // an Error too must reach whoever waits
      job.audited().completeExceptionally(thrown);
    }
  }

  private void remember(AuditJob job) {
    synchronized (jobs) {
      jobs.put(job.id(), job);
      jobs.values().stream()
          .filter(one -> one.audited().isDone())
          .limit(Math.max(0, jobs.size() - REMEMBERED))
          .toList()
          .forEach(old -> jobs.remove(old.id()));
    }
  }

  /** The job called {@code id}. */
  AuditJob job(String id) {
    synchronized (jobs) {
      var job = jobs.get(id);
      if (job == null) {
        throw Refusal.of(404, "no audit is called that", "Old ones are forgotten; post it again.");
      }
      return job;
    }
  }

  /** Waits for what has begun. */
  @Override
  public void close() {
    threads.shutdown();
    try {
      if (!threads.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
        threads.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
