package dev.lore.search;

import dev.lore.model.Hits;
import dev.lore.model.Search;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was answered in the last second, for those who ask the same of the same index: a page that
 * several people look at, or agents that all begin with one task.
 *
 * <p>Whether the files that a passage is about still exist is as of a second ago then, and vectors
 * that other processes have made since are not in it. For any number of threads.
 */
final class Answers {
  private static final long FRESH = Duration.ofSeconds(1).toNanos();
  private static final int MOST = 128;

  /** Longer answers are not kept, so that all together take some megabytes. */
  private static final int LONGEST = 20;

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
   * @param vectors how many there are; -1 where they are not asked
   */
  record State(Object index, int vectors) {}

  private record Given(State from, long nanos, Hits hits) {}

  /** What was answered from the same, or null. */
  synchronized @Nullable Hits known(Search search, State from) {
    var given = answers.get(search);
    if (given == null || !given.from().equals(from)) {
      return null;
    }
    return System.nanoTime() - given.nanos() < FRESH ? given.hits() : null;
  }

  /** Keeps an answer. */
  synchronized void keep(Search search, State from, Hits hits) {
    if (search.limit() <= LONGEST) {
      answers.put(search, new Given(from, System.nanoTime(), hits));
    }
  }
}
