package dev.lore.search;

import dev.lore.model.Hit;
import dev.lore.model.Hits;
import dev.lore.model.IndexChanges;
import dev.lore.model.PassageSource;
import dev.lore.model.Search;
import dev.lore.model.UserError;
import dev.lore.search.index.IndexFolder;
import dev.lore.search.index.PassageDocument;
import dev.lore.search.index.Sync;
import dev.lore.search.query.FilterQuery;
import dev.lore.search.query.WordQuery;
import dev.lore.search.text.CodeAnalyzer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;

/**
 * All knowledge, ready to be found. It is a cache in a folder of its own, shared by all processes:
 * deleted, damaged or of another version, it comes back with the next {@link #sync}.
 *
 * <p>For any number of threads. Opening costs milliseconds; nothing is loaded before it is needed.
 */
public final class KnowledgeIndex implements AutoCloseable {
  private final CodeAnalyzer analyzer = new CodeAnalyzer();
  private final IndexFolder folder;

  private KnowledgeIndex(IndexFolder folder) {
    this.folder = folder;
  }

  /**
   * The index in a folder.
   *
   * @param folder in the user's cache, and of nothing else; one for each project
   * @param clock tells how old things are
   */
  public static KnowledgeIndex open(Path folder, Clock clock) {
    return new KnowledgeIndex(IndexFolder.open(folder.resolve("words")));
  }

  /**
   * Brings the index in line with the files: call it before {@link #find}; where no fingerprint has
   * changed it costs next to nothing.
   *
   * @param sources all there are; what came from others is dropped
   */
  public IndexChanges sync(List<PassageSource> sources) {
    try {
      return Sync.run(folder, sources);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Indexes what has just been written; on return the next search of any process finds it. */
  public void put(Addition addition) {
    try {
      folder.put(addition.source(), addition.before(), addition.after(), addition.passages());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Finds what fits best.
   *
   * @param exists tells of a path, relative to the project, whether there is such a file: what is
   *     about files that are gone comes later
   * @throws UserError where there is nothing to look for
   */
  public Hits find(Search search, Predicate<String> exists) {
    if (search.text().isBlank() && search.filter().isEmpty()) {
      throw new UserError(
          "nothing to look for", "Give some words, or a filter such as a kind or a domain.");
    }
    try (var now = folder.snapshot()) {
      var words = WordQuery.of(search.text(), now.reader(), analyzer);
      var query =
          new BooleanQuery.Builder()
              .add(search.text().isBlank() ? MatchAllDocsQuery.INSTANCE : words.query(), Occur.MUST)
              .add(FilterQuery.of(search.filter()), Occur.FILTER)
              .build();
      var top = now.searcher().search(query, search.offset() + search.limit());
      var hits = new ArrayList<Hit>();
      for (int i = search.offset(); i < top.scoreDocs.length; i++) {
        var found = PassageDocument.read(now.reader(), top.scoreDocs[i].doc);
        hits.add(new Hit(found, top.scoreDocs[i].score, List.of(), List.of()));
      }
      return new Hits(List.copyOf(hits), (int) top.totalHits.value(), folder.notes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      folder.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
