package dev.lore.search.index;

import dev.lore.model.Passage;
import dev.lore.search.text.CodeAnalyzer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.jspecify.annotations.Nullable;

/**
 * The index on disk. Any number of processes read it while one writes; a writer holds the lock for
 * one {@link Change}. What can't be read is deleted, and comes back with the next sync.
 *
 * <p>For any number of threads.
 */
public final class IndexFolder implements AutoCloseable {
  /** Smaller indexes are read to the end when they are opened, to see that no bit is wrong. */
  private static final long CHECKED = 16 << 20;

  /** How long what can't be put off waits for others. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final @Nullable Path folder;
  private final Directory directory;
  private final List<String> notes = new ArrayList<>();
  private @Nullable DirectoryReader current;

  private IndexFolder(@Nullable Path folder, Directory directory) {
    this.folder = folder;
    this.directory = directory;
  }

  /** The index in a folder; in memory where the folder can't be written. */
  public static IndexFolder open(Path folder) {
    try {
      Files.createDirectories(folder);
      WriteLock.take(folder, Duration.ZERO).ifPresent(IndexFolder::release);
      return new IndexFolder(folder, new QuietDirectory(folder));
    } catch (IOException e) {
      var index = new IndexFolder(null, new ByteBuffersDirectory());
      index.notes.add(
          "The index can't be kept in "
              + folder
              + " ("
              + e.getMessage()
              + "), so it is"
              + " made anew each time.");
      return index;
    }
  }

  /** What went wrong so far and was mended, a sentence each; told once. */
  public synchronized List<String> notes() {
    var told = List.copyOf(notes);
    notes.clear();
    return told;
  }

  /** The index as last committed by any process. */
  public synchronized Snapshot snapshot() throws IOException {
    try {
      return Snapshot.of(refreshed());
    } catch (IOException | RuntimeException broken) {
      letGo();
      write(PATIENCE, 0, Change.NOTHING);
      return Snapshot.of(refreshed());
    }
  }

  /**
   * Applies a change and commits it.
   *
   * @param patience how long to wait while others write
   * @param largest how many MB the segments may have that are merged on the way
   * @return whether it was done; not where others have written for so long
   */
  synchronized boolean write(Duration patience, double largest, Change change) throws IOException {
    var lock = lock(patience);
    if (lock == null) {
      return false;
    }
    try (lock) {
      if (!isSound()) {
        clear();
      }
      commit(largest, change);
      return true;
    }
  }

  /** Indexes passages, each in place of the one with its key; see {@link Change}. */
  public boolean put(String source, String before, String after, List<Passage> passages)
      throws IOException {
    return write(
        PATIENCE,
        2,
        (writer, old, manifest) -> {
          for (var passage : passages) {
            writer.updateDocument(
                PassageDocument.key(source, passage), PassageDocument.of(source, passage));
          }
          if (!after.isEmpty() && manifest.has(source, before)) {
            manifest.note(source, after);
          }
        });
  }

  /** Deletes the index although it seems sound: it failed in use. The next sync fills it. */
  public synchronized void discard() throws IOException {
    try (var lock = lock(PATIENCE)) {
      if (lock != null) {
        clear();
        commit(0, Change.NOTHING);
      }
    }
  }

  @Override
  public synchronized void close() throws IOException {
    letGo();
    directory.close();
  }

  private @Nullable Lock lock(Duration patience) throws IOException {
    return folder == null
        ? directory.obtainLock("lore.lock")
        : WriteLock.take(folder, patience).orElse(null);
  }

  private static void release(Lock lock) {
    try {
      lock.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private DirectoryReader refreshed() throws IOException {
    if (current == null) {
      var opened = DirectoryReader.open(directory);
      check(opened);
      current = opened;
    } else {
      var newer = DirectoryReader.openIfChanged(current);
      if (newer != null) {
        current.decRef();
        current = newer;
      }
    }
    return current;
  }

  private void check(DirectoryReader reader) throws IOException {
    try {
      Manifest.of(reader);
      long size = 0;
      for (var name : directory.listAll()) {
        size += directory.fileLength(name);
      }
      if (size < CHECKED) {
        for (var leaf : reader.leaves()) {
          leaf.reader().checkIntegrity();
        }
      }
    } catch (IOException | RuntimeException e) {
      reader.close();
      throw e;
    }
  }

  /** Whether the index can be read, or there is none at all. Only under the lock. */
  private boolean isSound() {
    for (int tries = 0; tries < 2; tries++) {
      try {
        refreshed();
        return true;
      } catch (IndexNotFoundException none) {
        return isBare();
      } catch (IOException | RuntimeException e) {
        letGo();
      }
    }
    return false;
  }

  private boolean isBare() {
    try {
      for (var name : directory.listAll()) {
        if (!name.equals("lore.lock")) {
          return false;
        }
      }
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private void clear() throws IOException {
    letGo();
    for (var name : directory.listAll()) {
      if (!name.equals("lore.lock")) {
        directory.deleteFile(name);
      }
    }
    notes.add("The index could not be read and is made anew.");
  }

  private void letGo() {
    try {
      if (current != null) {
        current.decRef();
      }
    } catch (IOException e) {
      // What is thrown away need not close well.
    }
    current = null;
  }

  private void commit(double largest, Change change) throws IOException {
    var before = current == null ? new MultiReader() : current;
    var manifest = current == null ? Manifest.empty() : Manifest.of(current);
    try (var writer = new IndexWriter(directory, config(largest))) {
      change.apply(writer, before, manifest);
      writer.setLiveCommitData(manifest.commit().entrySet());
      writer.commit();
    }
  }

  private static IndexWriterConfig config(double largest) {
    var merging = new TieredMergePolicy();
    merging.setMaxMergedSegmentMB(Math.max(largest, 1));
    merging.setFloorSegmentMB(1);
    return new IndexWriterConfig(new CodeAnalyzer())
        .setOpenMode(OpenMode.CREATE_OR_APPEND)
        .setMergePolicy(merging)
        .setMergeScheduler(new SerialMergeScheduler())
        .setRAMBufferSizeMB(32)
        .setCommitOnClose(false);
  }
}
