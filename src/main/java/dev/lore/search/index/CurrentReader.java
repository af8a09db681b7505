package dev.lore.search.index;

import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/** The reader of the latest commit, opened when first asked for. For any number of threads. */
final class CurrentReader {
  /** Smaller indexes are read to the end when they are opened, to see that no bit is wrong. */
  private static final long CHECKED = 16 << 20;

  private final Directory directory;
  private @Nullable DirectoryReader current;
  private Manifest manifest = Manifest.empty();
  private boolean written;

  CurrentReader(Directory directory) {
    this.directory = directory;
  }

  /**
   * The index as last committed by any process.
   *
   * @throws org.apache.lucene.index.IndexNotFoundException where there is none
   * @throws IOException or any runtime exception where it is broken or of another version
   */
  synchronized Snapshot snapshot() throws IOException {
    written = false;
    if (current == null) {
      var opened = DirectoryReader.open(directory);
      manifest = checked(opened);
      current = opened;
    } else {
      var newer = DirectoryReader.openIfChanged(current);
      if (newer != null) {
        current.decRef();
        current = newer;
        manifest = Manifest.of(newer);
      }
    }
    return Snapshot.of(current, manifest);
  }

  /** The index as this process has seen it last, or written it: asking the disk costs a while. */
  synchronized Snapshot known() throws IOException {
    return current == null || written ? snapshot() : Snapshot.of(current, manifest);
  }

  /** This process has committed something. */
  synchronized void written() {
    written = true;
  }

  /** What the index says of itself, if it is whole. */
  private Manifest checked(DirectoryReader reader) throws IOException {
    try {
      var said = Manifest.of(reader);
      long size = 0;
      for (var name : directory.listAll()) {
        size += directory.fileLength(name);
      }
      if (size < CHECKED) {
        for (var leaf : reader.leaves()) {
          leaf.reader().checkIntegrity();
        }
      }
      return said;
    } catch (IOException | RuntimeException e) {
      reader.close();
      throw e;
    }
  }

  /** Forgets the reader, so that the next one is opened from the ground up. */
  synchronized void letGo() {
    try {
      if (current != null) {
        current.decRef();
      }
    } catch (IOException e) {
      // What is thrown away need not close well.
    }
    current = null;
  }
}
