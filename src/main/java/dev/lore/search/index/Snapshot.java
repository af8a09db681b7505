package dev.lore.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.BM25Similarity;

/**
 * The index as of one moment; whoever takes one closes it.
 *
 * @param reader its documents
 * @param manifest the sources that they come from
 */
public record Snapshot(IndexReader reader, Manifest manifest) implements AutoCloseable {
  /** Counts a user of {@code reader} until closed. */
  static Snapshot of(DirectoryReader reader, Manifest manifest) {
    reader.incRef();
    return new Snapshot(reader, manifest);
  }

  /** No documents, from no sources. */
  static Snapshot empty() throws IOException {
    return new Snapshot(new MultiReader(), Manifest.empty());
  }

  /**
   * Searches these documents. A word said twice adds less, and a long text loses less, than in
   * Lucene's defaults: the usual values for short texts, and better on each collection tried.
   */
  public IndexSearcher searcher() {
    var searcher = new IndexSearcher(reader);
    searcher.setSimilarity(new BM25Similarity(0.9f, 0.4f));
    return searcher;
  }

  /** The same object as long as nothing is written to the index. */
  public Object state() {
    var state = reader.getReaderCacheHelper();
    return state == null ? this : state.getKey();
  }

  @Override
  public void close() {
    try {
      reader.decRef();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
