package dev.lore.search.meaning;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.HitQueue;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.ArrayUtil;

/**
 * Keeps the nearest of the documents that it is shown. Of a few thousand each is compared; of more,
 * those whose signs differ least, which takes a tenth of the time.
 */
final class NearestCollector {
  /** So many vectors are compared in any case. */
  static final int EACH = 3_000;

  /**
   * Of more, one in so many. Of 16,600 passages of skills, papers and talks that kept 99.9 % of the
   * ten nearest and 98.9 % of the forty nearest ({@code src/bench/search nearest}).
   */
  private static final int ONE_IN = 10;

  private final VectorTable table;
  private final Vector question;
  private final HitQueue queue;
  private final int most;
  private int[] documents = new int[256];
  private int[] rows = new int[256];
  private int seen;
  private int known;

  NearestCollector(VectorTable table, Vector question, int most) {
    this.table = table;
    this.question = question;
    this.most = most;
    this.queue = new HitQueue(most, false);
  }

  void collect(LeafReaderContext leaf, int[] rowOf, DocIdSetIterator from) throws IOException {
    var live = leaf.reader().getLiveDocs();
    for (int d = from.nextDoc(); d != DocIdSetIterator.NO_MORE_DOCS; d = from.nextDoc()) {
      if (live != null && !live.get(d)) {
        continue;
      }
      seen++;
      if (rowOf[d] >= 0) {
        keep(leaf.docBase + d, rowOf[d]);
      }
    }
  }

  void keep(int document, int row) {
    if (known == rows.length) {
      documents = ArrayUtil.growExact(documents, 2 * known);
      rows = ArrayUtil.growExact(rows, 2 * known);
    }
    documents[known] = document;
    rows[known] = row;
    known++;
  }

  Nearest nearest() {
    if (known <= atLeast()) {
      for (int i = 0; i < known; i++) {
        compare(i);
      }
    } else {
      compareLikely();
    }
    var nearest = new ScoreDoc[queue.size()];
    for (int i = nearest.length - 1; i >= 0; i--) {
      nearest[i] = queue.pop();
    }
    var note = "Vectors for " + (seen - known) + " of " + seen + " passages are still to be made.";
    return new Nearest(
        nearest, (double) known / Math.max(seen, 1), known < seen ? List.of(note) : List.of());
  }

  private int atLeast() {
    return Math.max(EACH, ONE_IN * most);
  }

  private void compareLikely() {
    var signs = question.signs();
    var apart = new short[known];
    var howMany = new int[OnnxModel.SIZE + 1];
    for (int i = 0; i < known; i++) {
      apart[i] = (short) table.apart(rows[i], signs);
      howMany[apart[i]]++;
    }
    int limit = 0;
    int wanted = Math.max(atLeast(), known / ONE_IN);
    for (int within = howMany[0]; within < wanted; within += howMany[limit]) {
      limit++;
    }
    for (int i = 0; i < known; i++) {
      if (apart[i] <= limit) {
        compare(i);
      }
    }
  }

  private void compare(int i) {
    float near = table.near(rows[i], question);
    if (queue.size() < most || near > queue.top().score) {
      queue.insertWithOverflow(new ScoreDoc(documents[i], near));
    }
  }
}
