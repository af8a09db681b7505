package dev.lore.search;

import dev.lore.model.Hits;
import dev.lore.model.IndexChanges;
import dev.lore.model.Passage;
import dev.lore.model.PassageSource;
import dev.lore.model.Search;
import dev.lore.model.SearchFilter;
import dev.lore.model.UserError;
import dev.lore.model.VectorCount;
import dev.lore.search.index.IndexFolder;
import dev.lore.search.index.PassageDocument;
import dev.lore.search.index.Schema;
import dev.lore.search.index.Sync;
import dev.lore.search.meaning.Embedder;
import dev.lore.search.meaning.Meanings;
import dev.lore.search.query.FilterQuery;
import dev.lore.search.text.CodeAnalyzer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * All knowledge, ready to be found. It is a cache in a folder of its own, shared by all processes:
 * deleted, damaged or of another version, it comes back with the next {@link #sync}.
 *
 * <p>For any number of threads. Opening costs milliseconds; nothing is loaded before it is needed.
 */
public final class KnowledgeIndex implements AutoCloseable {
  private final CodeAnalyzer analyzer = new CodeAnalyzer();
  private volatile IndexFolder folder;
  private final @Nullable Meanings meanings;
  private final Clock clock;
  private volatile List<PassageSource> sources = List.of();
  private final Answers answers = new Answers();

  private KnowledgeIndex(IndexFolder folder, @Nullable Meanings meanings, Clock clock) {
    this.folder = folder;
    this.meanings = meanings;
    this.clock = clock;
  }

  /**
   * The index in a folder, searched by words alone.
   *
   * @param folder in the user's cache, and of nothing else; one for each project
   * @param clock tells how old things are
   */
  public static KnowledgeIndex open(Path folder, Clock clock) {
    return new KnowledgeIndex(words(folder), null, clock);
  }

  /** The index in a folder, searched by words and, as far as there are vectors, by meaning. */
  public static KnowledgeIndex open(Path folder, Embedder embedder, Clock clock) {
    return new KnowledgeIndex(words(folder), new Meanings(embedder, folder), clock);
  }

  /** Each version has its own, so that an older one that still runs is not in the way. */
  private static IndexFolder words(Path folder) {
    return IndexFolder.open(folder.resolve("words-" + Schema.VERSION));
  }

  /**
   * Brings the index in line with the files: call it before {@link #find}; where no fingerprint has
   * changed it costs next to nothing.
   *
   * @param sources all there are; what came from others is dropped
   */
  public IndexChanges sync(List<PassageSource> sources) {
    this.sources = List.copyOf(sources);
    return bringInLine();
  }

  /**
   * Indexes what has just been written; on return the next search of any process finds it.
   *
   * @return false where another process has been writing for seconds: then the next sync does it
   */
  public boolean put(Addition added) {
    return Broken.mended(
        folder, () -> folder.put(added.source(), added.before(), added.after(), added.passages()));
  }

  /**
   * Finds what fits best, as of the last {@link #sync} or {@link #put}. Text is never read as query
   * syntax.
   *
   * @param exists tells of a path, relative to the project, whether there is such a file: what is
   *     about files that are gone comes later
   * @throws UserError where there is nothing to look for
   */
  public Hits find(Search search, Predicate<String> exists) {
    return find(search, exists, meanings);
  }

  /**
   * Begins to get ready for {@link #find}, beside {@link #sync}: loading the model takes longest.
   */
  public void expectQuestion() {
    if (meanings != null) {
      meanings.expectQuestion();
    }
  }

  /** The same by words alone. */
  public Hits findByWords(Search search, Predicate<String> exists) {
    return find(search, exists, null);
  }

  private Hits find(Search search, Predicate<String> exists, @Nullable Meanings by) {
    if (search.text().isBlank() && search.filter().isEmpty()) {
      throw new UserError(
          "nothing to look for", "Give some words, or a filter such as a kind or a domain.");
    }
    var found =
        Broken.mended(
            folder,
            () -> {
              refill();
              try (var now = folder.known()) {
                var state = new Answers.State(now.state(), by != null && by.size() > 0);
                long today = LocalDate.now(clock).toEpochDay();
                return answers.of(
                    search,
                    state,
                    () -> new Finding(search, now, analyzer).hits(by, exists, today));
              }
            });
    var notes = new ArrayList<>(folder.notes());
    notes.addAll(found.notes());
    return new Hits(found.hits(), found.total(), List.copyOf(notes));
  }

  /**
   * What says nearly the same as {@code text} in whatever words, nearest first; nothing where there
   * are no vectors.
   *
   * @param least the least cosine, 1 for the same text
   */
  public List<Passage> like(String text, SearchFilter filter, double least, int most) {
    var by = meanings;
    if (by == null) {
      return List.of();
    }
    return Broken.mended(
        folder,
        () -> {
          refill();
          try (var now = folder.known()) {
            var near = by.nearest(text, now.searcher(), FilterQuery.of(filter), most);
            var passages = new ArrayList<Passage>();
            for (var hit : near.documents()) {
              if (hit.score >= least) {
                passages.add(PassageDocument.read(now.reader(), hit.doc));
              }
            }
            return List.copyOf(passages);
          }
        });
  }

  /**
   * Makes vectors that are missing, for a face to call while nobody waits. Other processes use what
   * it has made.
   *
   * @param budget how long it may take, give or take one text
   */
  public VectorCount embedMissing(Duration budget) {
    var by = meanings;
    if (by == null) {
      throw new IllegalStateException("opened for words alone");
    }
    return Broken.mended(
        folder,
        () -> {
          refill();
          try (var now = folder.snapshot()) {
            int made = by.make(now, budget);
            return new VectorCount(made, by.missing(now), by.trouble());
          }
        });
  }

  private IndexChanges bringInLine() {
    try {
      return written();
    } catch (UncheckedIOException full) {
      try {
        folder = folder.inMemoryInstead(Objects.requireNonNull(full.getCause()));
      } catch (IOException e) {
        throw full;
      }
      return written();
    }
  }

  private IndexChanges written() {
    var sync = Broken.mended(folder, () -> Sync.of(folder, sources));
    sync.read();
    return Broken.mended(folder, sync::write);
  }

  /** Fills an index that had to be made anew since the last sync. */
  private void refill() {
    if (!sources.isEmpty() && Broken.mended(folder, folder::isEmpty)) {
      bringInLine();
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
