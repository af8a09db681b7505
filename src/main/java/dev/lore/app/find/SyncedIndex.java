package dev.lore.app.find;

import dev.lore.model.Fault;
import dev.lore.model.Hits;
import dev.lore.model.Layer;
import dev.lore.model.Passage;
import dev.lore.model.Search;
import dev.lore.model.SearchFilter;
import dev.lore.model.VectorCount;
import dev.lore.search.KnowledgeIndex;
import dev.lore.store.passages.PassageFiles;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * The index of a project's knowledge as its files were a moment ago, for several questions at one
 * state of them. Nothing of the project is written to.
 */
public final class SyncedIndex {
  /** Half of what was wanted is at .63 or more, and nothing that had nothing to do with it was. */
  private static final double LIKE = 0.62;

  private final Path root;
  private final KnowledgeIndex index;
  private final PassageFiles files;

  private SyncedIndex(Path root, KnowledgeIndex index, PassageFiles files) {
    this.root = root;
    this.index = index;
    this.files = files;
  }

  static SyncedIndex of(Path root, KnowledgeIndex index, PassageFiles files) {
    index.sync(files.sources());
    return new SyncedIndex(root, index, files);
  }

  /** What fits best; knowledge about files that are gone comes later. */
  public Hits find(Search search) {
    return index.find(search, this::exists);
  }

  /** The same by words alone: equal files give equal answers, whatever vectors there are yet. */
  public Hits findByWords(Search search) {
    return index.findByWords(search, this::exists);
  }

  /** What says nearly the same as {@code text}, nearest first, as far as there are vectors. */
  public List<Passage> like(String text, SearchFilter filter, int most) {
    return index.like(text, filter, LIKE, most);
  }

  VectorCount embedMissing(Duration budget) {
    return index.embedMissing(budget);
  }

  /** The same where no file of the knowledge has changed, come or gone. */
  public List<String> state() {
    return files.state();
  }

  /** What of the knowledge can't be used, sorted. */
  public List<Fault> faults() {
    return files.faults();
  }

  /** Whether the project itself has written anything down. */
  public boolean hasProject() {
    return files.layers().contains(Layer.PROJECT);
  }

  /** What leads out of the project is nobody's to look for. */
  private boolean exists(String path) {
    try {
      var place = root.resolve(path).normalize();
      return !place.startsWith(root) || Files.exists(place);
    } catch (InvalidPathException none) {
      return false;
    }
  }
}
