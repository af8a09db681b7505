package dev.lore.search.index;

import dev.lore.model.IndexChanges;
import dev.lore.model.Passage;
import dev.lore.model.PassageSource;
import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;

/**
 * Brings an index in line with its sources: writes the passages that are new or have changed, drops
 * those that are gone.
 *
 * <p>It lets go of the lock after every slice of work, so that others can write in between; and as
 * it looks at what is there before each, two processes with the same to do share it.
 */
public final class Sync {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final int SLICE = 10_000;

  /** Long enough for another process to get the lock. */
  private static final long PAUSE = 10_000_000;

  private static final double LARGEST = 1_000;

  private final IndexFolder folder;
  private final Map<String, PassageSource> wanted = new LinkedHashMap<>();
  private final Map<String, List<Passage>> read = new LinkedHashMap<>();
  private final Set<String> seen = new TreeSet<>();
  private int written;
  private int dropped;
  private int room;

  private Sync(IndexFolder folder, List<PassageSource> sources) {
    this.folder = folder;
    sources.forEach(source -> wanted.put(source.key(), source));
  }

  /** Sees which sources have changed, come or gone since they were indexed. */
  public static Sync of(IndexFolder folder, List<PassageSource> sources) throws IOException {
    var sync = new Sync(folder, sources);
    try (var now = folder.snapshot()) {
      sync.compare(now.manifest());
    }
    return sync;
  }

  private void compare(Manifest manifest) {
    for (var source : wanted.values()) {
      if (!manifest.has(source.key(), source.fingerprint())) {
        seen.add(source.key());
      }
    }
    for (var key : manifest.sources()) {
      if (!wanted.containsKey(key)) {
        seen.add(key);
      }
    }
  }

  /** Reads what has changed; no lock is held meanwhile. */
  public void read() {
    for (var key : seen) {
      var source = wanted.get(key);
      if (source != null) {
        read.put(key, distinct(source.passages().get()));
      }
    }
  }

  /** One of an id: two would take each other's place in the index, slice by slice. */
  private static List<Passage> distinct(List<Passage> passages) {
    var ids = new HashSet<String>();
    return passages.stream().filter(passage -> ids.add(passage.id())).toList();
  }

  /** Writes what {@link #read} has read, or as much as it can while others write for seconds. */
  public IndexChanges write() throws IOException {
    written = 0;
    dropped = 0;
    room = 0;
    while (!seen.isEmpty() && room == 0) {
      room = SLICE;
      if (!folder.write(PATIENCE, LARGEST, this::slice)) {
        break;
      }
      if (room == 0) {
        LockSupport.parkNanos(PAUSE);
      }
    }
    return new IndexChanges(seen.size(), written, dropped);
  }

  private void slice(IndexWriter writer, IndexReader before, Manifest manifest) throws IOException {
    for (var key : seen) {
      var source = wanted.get(key);
      if (source == null) {
        drop(writer, Indexed.of(before, key).keySet());
        manifest.forget(key);
      } else if (!manifest.has(key, source.fingerprint())) {
        var old = Indexed.of(before, key);
        write(writer, key, old);
        if (room == 0) {
          return;
        }
        drop(writer, old.keySet());
        manifest.note(key, source.fingerprint());
      }
    }
  }

  /** Writes what differs, and leaves in {@code old} what the source has no more. */
  private void write(IndexWriter writer, String source, Map<String, Long> old) throws IOException {
    for (var passage : read.getOrDefault(source, List.of())) {
      var document = PassageDocument.of(source, passage);
      var key = PassageDocument.key(source, passage);
      var print = old.remove(key.text());
      if (print != null && print == PassageDocument.print(document)) {
        continue;
      }
      if (room == 0) {
        return;
      }
      writer.updateDocument(key, document);
      written++;
      room--;
    }
  }

  private void drop(IndexWriter writer, Set<String> keys) throws IOException {
    dropped += keys.size();
    writer.deleteDocuments(
        keys.stream().map(key -> new Term(Schema.KEY, key)).toArray(Term[]::new));
  }
}
