package dev.lore.store.files;

import dev.lore.model.Layer;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The files of the toolkit, listed again after a while only: there are hundreds, and hardly ever
 * another. For any number of threads.
 */
public final class ToolkitFiles {
  private static final long FRESH = Duration.ofSeconds(2).toNanos();

  private final Path toolkit;
  private @Nullable KnowledgeFiles files;
  private long asked;

  /** The files below {@code toolkit}. */
  public ToolkitFiles(Path toolkit) {
    this.toolkit = toolkit;
  }

  /** As of the last two seconds. */
  public synchronized KnowledgeFiles now() {
    var known = files;
    if (known == null || System.nanoTime() - asked > FRESH) {
      known = new KnowledgeFiles(toolkit, Layer.TOOLKIT);
      files = known;
      asked = System.nanoTime();
    }
    return known;
  }
}
