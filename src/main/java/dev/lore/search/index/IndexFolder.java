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
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
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
 * <p>For any number of threads; those that read never wait for one that writes.
 */
public final class IndexFolder implements AutoCloseable {
  private static final String LOCK = "lore.lock";

  /** How long what can't be put off waits for others. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final @Nullable Path folder;
  private final Directory directory;
  private final CurrentReader reader;
  private final Object writing = new Object();
  private final List<String> notes = new ArrayList<>();

  private IndexFolder(@Nullable Path folder, Directory directory) {
    this.folder = folder;
    this.directory = directory;
    this.reader = new CurrentReader(directory);
  }

  /** The index in a folder; in memory where the folder can't be written. */
  public static IndexFolder open(Path folder) {
    try {
      Files.createDirectories(folder);
      WriteLock.take(folder, Duration.ZERO).ifPresent(IndexFolder::release);
      return new IndexFolder(folder, new QuietDirectory(folder));
    } catch (IOException e) {
      return inMemory(folder + " can't be written");
    }
  }

  /** An index that nobody else sees, empty. */
  private static IndexFolder inMemory(String why) {
    var index = new IndexFolder(null, new ByteBuffersDirectory());
    index.note("The index is made anew each time, as " + why + ".");
    return index;
  }

  /**
   * What takes its place where it can't be written, as on a full disk.
   *
   * @throws IOException {@code failed}, where it is in memory already
   */
  public IndexFolder inMemoryInstead(IOException failed) throws IOException {
    if (folder == null) {
      throw failed;
    }
    try {
      close();
    } catch (IOException e) {
      failed.addSuppressed(e);
    }
    return inMemory(folder + " can't be written (" + failed.getMessage() + ")");
  }

  private static void release(Lock lock) {
    try {
      lock.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What went wrong since the last time, a sentence each. */
  public List<String> notes() {
    synchronized (notes) {
      var told = notes.stream().distinct().toList();
      notes.clear();
      return told;
    }
  }

  private void note(String sentence) {
    synchronized (notes) {
      notes.add(sentence);
    }
  }

  /** The index as last committed by any process; empty where there is none and can be none yet. */
  public Snapshot snapshot() throws IOException {
    return sound(reader::snapshot);
  }

  /** The index as of the last {@link #snapshot} or write of this process. */
  public Snapshot known() throws IOException {
    return sound(reader::known);
  }

  private interface Look {
    Snapshot snapshot() throws IOException;
  }

  private Snapshot sound(Look look) throws IOException {
    try {
      return look.snapshot();
    } catch (IOException | RuntimeException broken) {
      reader.letGo();
      return write(PATIENCE, 0, Change.NOTHING) ? reader.snapshot() : Snapshot.empty();
    }
  }

  /** Whether it holds no source. */
  public boolean isEmpty() throws IOException {
    try (var now = known()) {
      return !now.manifest().sources().iterator().hasNext();
    }
  }

  /** Indexes passages, each in place of the one with its key. */
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

  /**
   * Applies a change and commits it.
   *
   * @param patience how long to wait while other processes write
   * @param largest how many MB the segments may have that are merged on the way
   * @return whether it was done; not where others have written for so long
   */
  boolean write(Duration patience, double largest, Change change) throws IOException {
    synchronized (writing) {
      var lock = lock(patience);
      if (lock == null) {
        note("Another process writes to the index: the latest changes are not in it yet.");
        return false;
      }
      try (lock;
          var before = sound()) {
        commit(before, largest, change);
        return true;
      }
    }
  }

  /** Deletes the index although it seems sound: it failed in use. The next sync fills it. */
  public void discard() throws IOException {
    synchronized (writing) {
      try (var lock = lock(PATIENCE)) {
        if (lock != null) {
          clear();
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    reader.letGo();
    directory.close();
  }

  private @Nullable Lock lock(Duration patience) throws IOException {
    return folder == null
        ? directory.obtainLock(LOCK)
        : WriteLock.take(folder, patience).orElse(null);
  }

  /** The index as it is; where it can't be read, it is deleted first. Only under the lock. */
  private Snapshot sound() throws IOException {
    for (int tries = 0; tries < 2; tries++) {
      try {
        return reader.snapshot();
      } catch (IndexNotFoundException none) {
        break;
      } catch (IOException | RuntimeException e) {
        reader.letGo();
      }
    }
    if (directory.listAll().length > 1) {
      clear();
    }
    return Snapshot.empty();
  }

  private void clear() throws IOException {
    reader.letGo();
    for (var name : directory.listAll()) {
      if (!name.equals(LOCK)) {
        directory.deleteFile(name);
      }
    }
    note("The index could not be read and was made anew.");
  }

  private void commit(Snapshot before, double largest, Change change) throws IOException {
    var merging = new TieredMergePolicy();
    merging.setMaxMergedSegmentMB(Math.max(largest, 1));
    merging.setFloorSegmentMB(1);
    var config =
        new IndexWriterConfig(new CodeAnalyzer())
            .setMergePolicy(merging)
            .setMergeScheduler(new SerialMergeScheduler())
            .setRAMBufferSizeMB(32)
            .setCommitOnClose(false);
    try (var writer = new IndexWriter(directory, config)) {
      var manifest = before.manifest().copy();
      change.apply(writer, before.reader(), manifest);
      writer.setLiveCommitData(manifest.commit().entrySet());
      writer.commit();
    } finally {
      reader.written();
    }
  }
}
