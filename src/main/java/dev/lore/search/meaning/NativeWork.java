package dev.lore.search.meaning;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/**
 * What runs in native code. A process that ends in the middle of it crashes, as the code's own data
 * are torn down first; so the end waits for what is running, and nothing begins after that. For any
 * number of threads.
 */
final class NativeWork {
  private final ReentrantReadWriteLock running = new ReentrantReadWriteLock();
  private volatile boolean ending;

  /** Something that native code does. */
  @FunctionalInterface
  interface Work<T> {
    T run() throws IOException, OrtException;
  }

  /** Work that the end of the process waits for. */
  static NativeWork untilTheEnd() {
    var work = new NativeWork();
    Runtime.getRuntime().addShutdownHook(new Thread(work::end, "native work"));
    return work;
  }

  /** Does it; null once the end has come. */
  <T> @Nullable T of(Work<T> work) throws IOException, OrtException {
    if (ending || !running.readLock().tryLock()) {
      return null;
    }
    try {
      return ending ? null : work.run();
    } finally {
      running.readLock().unlock();
    }
  }

  /** Waits for what is running, a text or the loading of a model; nothing begins any more. */
  void end() {
    ending = true;
    var last = running.writeLock();
    last.lock();
    try {
      ending = true; // Also where two ends come at once.
    } finally {
      last.unlock();
    }
  }
}
