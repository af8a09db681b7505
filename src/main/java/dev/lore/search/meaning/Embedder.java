package dev.lore.search.meaning;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Makes vectors of texts, with a model that comes with Lore; nothing is asked of a network.
 *
 * <p>The model is loaded with the first text, once in a process. Where it can't be, every answer is
 * null and {@link #trouble} says why. For any number of threads.
 */
public final class Embedder implements AutoCloseable {
  /** What the model wants before a question, and not before what may answer it. */
  private static final String QUESTION =
      "Represent this sentence for searching relevant passages: ";

  /** How long a question waits for others; then it is answered by words alone. */
  private static final Duration PATIENCE = Duration.ofMillis(20);

  /** So many searches a processor may be going on at once; of more, each would make all slower. */
  private static final int CROWD = 2;

  private static final int REMEMBERED = 500;
  private static final int LONGEST_REMEMBERED = 2_000;

  private final Path folder;
  private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors());
  private final AtomicInteger searches = new AtomicInteger();
  private final AtomicLong lastSearch = new AtomicLong(System.nanoTime() - Long.MAX_VALUE / 2);
  private final Map<String, Vector> asked =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Vector> eldest) {
              return size() > REMEMBERED;
            }
          });
  private final NativeWork work = NativeWork.untilTheEnd();
  private final AtomicBoolean begun = new AtomicBoolean();
  private @Nullable OnnxModel model;
  private String trouble = "";

  private Embedder(Path folder) {
    this.folder = folder;
  }

  /**
   * An embedder that has not loaded anything yet.
   *
   * @param folder in the user's cache, the same for all projects: native code is unpacked there
   */
  public static Embedder in(Path folder) {
    return new Embedder(folder);
  }

  /** A search that is going on, until it is closed. */
  public final class Asking implements AutoCloseable {
    private Asking() {
      searches.incrementAndGet();
    }

    @Override
    public void close() {
      lastSearch.set(System.nanoTime());
      searches.decrementAndGet();
    }
  }

  /** Tells that a search begins, so that it is known how many there are. */
  public Asking asking() {
    return new Asking();
  }

  /** Whether there is a search now, or was within {@code time}. */
  public boolean isAsked(Duration time) {
    return searches.get() > 0 || System.nanoTime() - lastSearch.get() < time.toNanos();
  }

  /** What vectors of one kind have in common; they don't compare with others. */
  static String model() {
    return OnnxModel.NAME;
  }

  /** Why there are no vectors; empty while all is well. */
  public synchronized String trouble() {
    return trouble;
  }

  /**
   * The vector of a question; null too where so many are asked at once that this one would wait
   * long.
   */
  @Nullable Vector question(String text) {
    var known = asked.get(text);
    if (known != null) {
      return known;
    }
    if (searches.get() > CROWD * Runtime.getRuntime().availableProcessors()) {
      return null;
    }
    try {
      if (!places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        return null;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    }
    try {
      var vector = vector(QUESTION + text);
      if (vector != null && text.length() <= LONGEST_REMEMBERED) {
        asked.put(text, vector);
      }
      return vector;
    } finally {
      places.release();
    }
  }

  @Nullable Vector vector(String text) {
    var loaded = loaded();
    try {
      var direction = loaded == null ? null : work.of(() -> loaded.embed(text));
      return direction == null ? null : Vector.of(direction);
    } catch (IOException | OrtException e) {
      failed(e);
      return null;
    }
  }

  /** Begins to load the model beside whatever else is to be done before the first text. */
  void loadAhead() {
    if (!begun.getAndSet(true)) {
      var loading = new Thread(this::loaded, "model");
      loading.setDaemon(true);
      loading.start();
    }
  }

  private synchronized @Nullable OnnxModel loaded() {
    if (model == null && trouble.isEmpty()) {
      try {
        model = work.of(() -> OnnxModel.load(folder));
      } catch (IOException | OrtException | RuntimeException | LinkageError e) {
        failed(e);
      }
    }
    return model;
  }

  private synchronized void failed(Throwable e) {
    trouble = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    if (trouble.isEmpty()) {
      trouble = e.getClass().getSimpleName();
    }
  }

  /** Waits for what is being embedded; there are no vectors any more. */
  @Override
  public void close() {
    work.end();
  }
}
