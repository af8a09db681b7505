package dev.lore.search.index;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;

/** Something to be written in one commit. */
@FunctionalInterface
interface Change {
  /** Changes nothing; the commit says which version the index is of. */
  Change NOTHING = (writer, before, manifest) -> {};

  /** Writes; {@code before} are the documents as of now, {@code manifest} may be changed. */
  void apply(IndexWriter writer, IndexReader before, Manifest manifest) throws IOException;
}
