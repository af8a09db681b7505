package dev.lore.store.disk;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Tells the file that a name stands for from another that takes its name later. */
public final class FileKey {
  private FileKey() {}

  /** The key of the file that is there now; null where there is none. */
  public static @Nullable Object of(Path path) throws IOException {
    var stamp = Stamp.of(path);
    return stamp == null ? null : stamp.key();
  }
}
