package dev.lore.app.find;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Work whose outcome serves all who asked before it began: many who ask at once cost little more
 * than one, and nobody gets what is older than the question. For any number of threads.
 */
final class Shared<T> {
  private final Supplier<T> work;
  private final ReentrantLock turn = new ReentrantLock();
  private @Nullable CompletableFuture<T> next;

  /** Does {@code work}, one at a time. */
  Shared(Supplier<T> work) {
    this.work = work;
  }

  /**
   * The outcome of work that begins after this call.
   *
   * @throws RuntimeException what the work threw
   */
  T get() {
    CompletableFuture<T> mine;
    boolean first = false;
    synchronized (this) {
      if (next == null) {
        next = new CompletableFuture<>();
        first = true;
      }
      mine = next;
    }
    if (first) {
      run(mine);
    }
    try {
      return mine.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException thrown ? thrown : e;
    }
  }

  private void run(CompletableFuture<T> round) {
    turn.lock();
    try {
      synchronized (this) {
        next = null; // It begins: whoever asks from now on waits for the one after.
      }
      round.complete(work.get());
    } catch (RuntimeException | Error e) {
      round.completeExceptionally(e);
    } finally {
      turn.unlock();
    }
  }
}
