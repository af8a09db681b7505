package dev.lore.search;

import dev.lore.model.Hits;
import dev.lore.model.Search;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * What was answered in the last seconds, for those who ask the same of the same index: a page that
 * several people look at, or agents that all begin with one task. Who asks while an answer is being
 * made waits for it.
 *
 * <p>Whether the files that a passage is about still exist is as of a few seconds ago then, and
 * vectors made since are not in it. For any number of threads.
 */
final class Answers {
  private static final long FRESH = Duration.ofSeconds(5).toNanos();
  private static final int MOST = 128;

  /** Longer answers are not kept, nor those to longer questions: all take some megabytes. */
  private static final int LONGEST = 20;

  private static final int LONGEST_TEXT = 2_000;

  private final Map<Search, Given> answers =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Search, Given> eldest) {
          return size() > MOST;
        }
      };

  /**
   * What an answer comes from.
   *
   * @param index the same object as long as it is not written to
   * @param byMeaning whether there are vectors and they are asked
   */
  record State(Object index, boolean byMeaning) {}

  private record Given(State from, long nanos, FutureTask<Hits> hits) {
    private boolean holds(State now) {
      return from.equals(now) && System.nanoTime() - nanos < FRESH;
    }
  }

  /** The answer to a search: one that was given from the same state, or that of {@code work}. */
  Hits of(Search search, State from, Callable<Hits> work) throws IOException {
    if (search.limit() > LONGEST || search.text().length() > LONGEST_TEXT) {
      return result(search, begun(from, work));
    }
    Given given;
    boolean first = false;
    synchronized (this) {
      given = answers.get(search);
      if (given == null || !given.holds(from)) {
        given = new Given(from, System.nanoTime(), new FutureTask<>(work));
        answers.put(search, given);
        first = true;
      }
    }
    if (first) {
      given.hits().run();
    }
    return result(search, given);
  }

  private static Given begun(State from, Callable<Hits> work) {
    var task = new FutureTask<>(work);
    task.run();
    return new Given(from, 0, task);
  }

  private Hits result(Search search, Given given) throws IOException {
    try {
      return given.hits().get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw (IOException) new InterruptedIOException("interrupted").initCause(e);
    } catch (ExecutionException failed) {
      synchronized (this) {
        answers.remove(search, given);
      }
      throw thrown(Objects.requireNonNull(failed.getCause()));
    }
  }

  private static IOException thrown(Throwable cause) {
    return switch (cause) {
      case IOException e -> e;
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      default -> new IOException(cause);
    };
  }
}
