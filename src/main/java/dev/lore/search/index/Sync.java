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
  private static final double LARGEST = 1_000;

  private final IndexFolder folder;
  private final Map<String, PassageSource> wanted = new LinkedHashMap<>();
  private final Map<String, List<Passage>> read = new LinkedHashMap<>();
  private final Set<String> seen = new HashSet<>();
  private int written;
  private int dropped;
  private int room;

  private Sync(IndexFolder folder, List<PassageSource> sources) {
    this.folder = folder;
    sources.forEach(source -> wanted.put(source.key(), source));
  }

  /** What changed, or nothing where others have written for seconds. */
  public static IndexChanges run(IndexFolder folder, List<PassageSource> sources)
      throws IOException {
    return new Sync(folder, sources).run();
  }

  private IndexChanges run() throws IOException {
    try (var now = folder.snapshot()) {
      readChanged(now.manifest());
      if (seen.isEmpty()) {
        return IndexChanges.NONE;
      }
    }
    do {
      room = SLICE;
      if (!folder.write(PATIENCE, LARGEST, this::slice)) {
        break;
      }
      LockSupport.parkNanos(room == 0 ? 10_000_000 : 0);
    } while (room == 0);
    return new IndexChanges(seen.size(), written, dropped);
  }

  /** Reads what has changed, before the lock is taken. */
  private void readChanged(Manifest manifest) {
    for (var source : wanted.values()) {
      if (!manifest.has(source.key(), source.fingerprint())) {
        read.put(source.key(), source.passages().get());
      }
    }
    seen.addAll(read.keySet());
    for (var key : manifest.sources()) {
      if (!wanted.containsKey(key)) {
        seen.add(key);
      }
    }
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
