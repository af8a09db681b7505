package dev.lore.model;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How far a long piece of work has come; whoever works counts up, whoever waits may look. For any
 * number of threads.
 */
public final class Progress {
  private final AtomicInteger total = new AtomicInteger();
  private final AtomicInteger done = new AtomicInteger();
  private final AtomicBoolean cancelled = new AtomicBoolean();

  /**
   * Says how much there is to do.
   *
   * @throws CancellationException once nobody waits any more
   */
  public void expect(int steps) {
    hold();
    total.set(steps);
  }

  /**
   * One step is done.
   *
   * @throws CancellationException once nobody waits any more
   */
  public void step() {
    hold();
    done.incrementAndGet();
  }

  /** Says that nobody waits any more; the work ends at its next step. */
  public void cancel() {
    cancelled.set(true);
  }

  private void hold() {
    if (cancelled.get()) {
      throw new CancellationException();
    }
  }

  /** How much there is to do; 0 while that is not known. */
  public int total() {
    return total.get();
  }

  /** How much is done. */
  public int done() {
    return done.get();
  }
}
