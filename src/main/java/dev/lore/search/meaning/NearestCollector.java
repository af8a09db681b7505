package dev.lore.search.meaning;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.HitQueue;
import org.apache.lucene.search.ScoreDoc;

/** Keeps the nearest of the documents that it is shown. */
final class NearestCollector {
  private final VectorTable table;
  private final Vector question;
  private final HitQueue queue;
  private final int most;
  private int seen;
  private int known;

  NearestCollector(VectorTable table, Vector question, int most) {
    this.table = table;
    this.question = question;
    this.most = most;
    this.queue = new HitQueue(most, false);
  }

  void collect(LeafReaderContext leaf, int[] rows, DocIdSetIterator documents) throws IOException {
    var live = leaf.reader().getLiveDocs();
    float least = least();
    for (int d = documents.nextDoc(); d != DocIdSetIterator.NO_MORE_DOCS; d = documents.nextDoc()) {
      if (live != null && !live.get(d)) {
        continue;
      }
      seen++;
      if (rows[d] < 0) {
        continue;
      }
      known++;
      float near = table.near(rows[d], question);
      if (near > least) {
        queue.insertWithOverflow(new ScoreDoc(leaf.docBase + d, near));
        least = least();
      }
    }
  }

  /** What is no nearer need not be looked at. */
  private float least() {
    return queue.size() < most ? -2 : queue.top().score;
  }

  Nearest nearest() {
    var nearest = new ScoreDoc[queue.size()];
    for (int i = nearest.length - 1; i >= 0; i--) {
      nearest[i] = queue.pop();
    }
    var note = "Vectors for " + (seen - known) + " of " + seen + " passages are still to be made.";
    return new Nearest(
        nearest, (double) known / Math.max(seen, 1), known < seen ? List.of(note) : List.of());
  }
}
