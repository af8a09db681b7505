package dev.lore.app.find;

import dev.lore.model.VectorCount;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Makes the vectors of projects while nobody waits for them: one thread that works in slices,
 * shorter ones while somebody searches, and looks every few seconds whether something was added. It
 * ends by itself where the model can't be loaded; searches say so.
 */
public final class BackgroundEmbedding implements AutoCloseable {
  private static final Duration SLICE = Duration.ofMillis(500);
  private static final Duration BREATH = Duration.ofMillis(100);

  /** While somebody searches it takes a tenth of one processor: it goes on, and hardly is felt. */
  private static final Duration SHORT_SLICE = Duration.ofMillis(50);

  private static final Duration LONG_BREATH = Duration.ofMillis(450);

  private static final Duration JUST_NOW = Duration.ofSeconds(1);
  private static final Duration PAUSE = Duration.ofSeconds(3);

  private final Supplier<FindService> find;
  private final List<Path> projects;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread thread;

  private BackgroundEmbedding(Supplier<FindService> find, List<Path> projects) {
    this.find = find;
    this.projects = projects;
    thread = new Thread(this::run, "embedding");
  }

  /**
   * Begins, after a few seconds.
   *
   * @param find is asked for then
   * @param projects a folder in each
   */
  @SuppressWarnings("ThreadPriorityCheck") // it makes way; nothing relies on that
  public static BackgroundEmbedding start(Supplier<FindService> find, List<Path> projects) {
    var embedding = new BackgroundEmbedding(find, List.copyOf(projects));
    embedding.thread.setDaemon(true);
    embedding.thread.setPriority(Thread.MIN_PRIORITY);
    embedding.thread.start();
    return embedding;
  }

  private void run() {
    var next = PAUSE; // the first who asks is answered first
    while (!isClosedAfter(next)) {
      boolean made = false;
      for (var project : projects) {
        made |= made(project);
      }
      next = !made ? PAUSE : find.get().isAsked(JUST_NOW) ? LONG_BREATH : BREATH;
    }
  }

  private boolean made(Path project) {
    try {
      var vectors = closed.getCount() == 0 ? null : embedMissing(project);
      if (vectors != null && !vectors.trouble().isEmpty()) {
        closed.countDown();
      }
      return vectors != null && vectors.made() > 0;
    } catch (RuntimeException unreadable) {
      return false; // Whoever asks is told; it may be mended by then.
    }
  }

  private VectorCount embedMissing(Path project) {
    var service = find.get();
    return service.embedMissing(project, service.isAsked(JUST_NOW) ? SHORT_SLICE : SLICE);
  }

  private boolean isClosedAfter(Duration time) {
    try {
      return closed.await(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      return true;
    }
  }

  /** Waits until the slice that is being worked on is done, half a second or a little more. */
  @Override
  public void close() {
    closed.countDown();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
