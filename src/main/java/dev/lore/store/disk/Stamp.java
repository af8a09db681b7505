package dev.lore.store.disk;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;

/**
 * What the system says of a file without reading it. Two writes within one tick of the file
 * system's clock may leave the same stamp; so what is in a file is compared before it is replaced.
 *
 * @param key see {@link FileKey}
 * @param modified when it was last written to
 */
public record Stamp(@Nullable Object key, long size, FileTime modified) {
  /** The stamp of the file that is there now; null where there is none. */
  public static @Nullable Stamp of(Path path) throws IOException {
    // Nothing is thrown where there is no file, which is asked for often.
    var now =
        path.getFileSystem().provider().readAttributesIfExists(path, BasicFileAttributes.class);
    return now == null ? null : new Stamp(now.fileKey(), now.size(), now.lastModifiedTime());
  }
}
