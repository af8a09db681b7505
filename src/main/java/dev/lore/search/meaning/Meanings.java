package dev.lore.search.meaning;

import dev.lore.model.UserError;
import dev.lore.search.index.Meaning;
import dev.lore.search.index.PassageDocument;
import dev.lore.search.index.Schema;
import dev.lore.search.index.Snapshot;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.WeakHashMap;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;

/**
 * The vectors of a folder's index: finds what is nearest to a question, and makes those that are
 * missing.
 *
 * <p>For any number of threads.
 */
public final class Meanings {
  /** Texts between two writes to the file. */
  private static final int BATCH = 16;

  private static final String BUSY = "Many ask at once: words only.";

  private final Embedder embedder;
  private final VectorFile file;
  private final VectorTable table = new VectorTable();
  private final Map<Object, Rows> rows = new WeakHashMap<>();

  /** A document's row in the table, as far as it was {@code of} so many rows. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Rows(int[] of, int tableSize) {}

  /** The vectors that are kept in {@code folder}. */
  public Meanings(Embedder embedder, Path folder) {
    this.embedder = embedder;
    this.file = new VectorFile(folder.resolve(Embedder.model() + ".vectors"));
  }

  /** Begins to get ready for a question, if there is anything to be found. */
  public void expectQuestion() {
    if (file.exists()) {
      embedder.loadAhead();
    }
  }

  /** The documents nearest to a text among those that the filter lets through. */
  public Nearest nearest(String text, IndexSearcher searcher, Query filter, int most)
      throws IOException {
    if (!hasAny()) {
      return embedder.trouble().isEmpty() ? Nearest.NONE : Nearest.none(note());
    }
    var question = embedder.question(text);
    if (question == null) {
      return Nearest.none(embedder.trouble().isEmpty() ? BUSY : note());
    }
    var near = new NearestCollector(table, question, most);
    synchronized (table) {
      var weight = searcher.createWeight(searcher.rewrite(filter), ScoreMode.COMPLETE_NO_SCORES, 1);
      for (var leaf : searcher.getIndexReader().leaves()) {
        var scorer = weight.scorer(leaf);
        if (scorer != null) {
          near.collect(leaf, rows(leaf.reader()), scorer.iterator());
        }
      }
    }
    return near.nearest();
  }

  /** How many vectors this process knows of. */
  public int size() {
    synchronized (table) {
      return table.size();
    }
  }

  /** Why no vectors can be made, or {@code ""}. */
  public String trouble() {
    return embedder.trouble();
  }

  private String note() {
    return "The embedding model could not be loaded (" + embedder.trouble() + "): words only.";
  }

  private boolean hasAny() throws IOException {
    synchronized (table) {
      file.readNew(table);
      return table.size() > 0;
    }
  }

  /** Which row each document of a segment has, or -1. */
  private int[] rows(LeafReader segment) throws IOException {
    var key = segment.getCoreCacheHelper().getKey();
    var known = rows.get(key);
    if (known != null && known.tableSize() == table.size()) {
      return known.of();
    }
    var of = new int[segment.maxDoc()];
    java.util.Arrays.fill(of, -1);
    var prints = segment.getNumericDocValues(Schema.MEANING);
    while (prints != null && prints.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      of[prints.docID()] = table.row(prints.longValue());
    }
    rows.put(key, new Rows(of, table.size()));
    return of;
  }

  /** How many live documents have no vector yet. */
  public int missing(Snapshot index) throws IOException {
    hasAny();
    int missing = 0;
    synchronized (table) {
      for (var leaf : index.reader().leaves()) {
        var live = leaf.reader().getLiveDocs();
        int[] row = rows(leaf.reader());
        for (int d = 0; d < row.length; d++) {
          if (row[d] < 0 && (live == null || live.get(d))) {
            missing++;
          }
        }
      }
    }
    return missing;
  }

  /** Makes vectors that are missing until the time is over, and tells how many it made. */
  public int make(Snapshot index, Duration budget) throws IOException {
    long deadline = System.nanoTime() + budget.toNanos();
    hasAny();
    int made = 0;
    var batch = new HashMap<Long, Vector>();
    for (var leaf : index.reader().leaves()) {
      var live = leaf.reader().getLiveDocs();
      var prints = leaf.reader().getNumericDocValues(Schema.MEANING);
      while (prints != null && prints.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (System.nanoTime() > deadline || Thread.currentThread().isInterrupted()) {
          return made + flush(batch);
        }
        long print = prints.longValue();
        if ((live != null && !live.get(prints.docID()))
            || isKnown(print)
            || batch.containsKey(print)) {
          continue;
        }
        var passage = PassageDocument.read(index.reader(), leaf.docBase + prints.docID());
        var vector = embedder.vector(Meaning.of(passage));
        if (vector == null) {
          return made + flush(batch);
        }
        batch.put(print, vector);
        if (batch.size() == BATCH) {
          made += flush(batch);
        }
      }
    }
    return made + flush(batch);
  }

  private boolean isKnown(long print) {
    synchronized (table) {
      return table.row(print) >= 0;
    }
  }

  private int flush(Map<Long, Vector> batch) throws IOException {
    int size = batch.size();
    if (size > 0) {
      try {
        file.add(batch);
      } catch (IOException e) {
        throw UserError.input(
            "the vectors can't be kept: " + e.getMessage(),
            "Make room in the cache folder, or name another by XDG_CACHE_HOME.");
      }
      batch.clear();
      hasAny(); // Also what other processes have made in the meantime.
    }
    return size;
  }
}
