package dev.lore.model;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * How far a long piece of work has come; whoever works counts up, whoever waits may look. For any
 * number of threads.
 */
public final class Progress {
  private final AtomicInteger total = new AtomicInteger();
  private final AtomicInteger done = new AtomicInteger();

  /** Says how much there is to do. */
  public void expect(int steps) {
    total.set(steps);
  }

  /** One step is done. */
  public void step() {
    done.incrementAndGet();
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
