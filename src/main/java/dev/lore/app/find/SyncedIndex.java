package dev.lore.app.find;

import dev.lore.model.Fault;
import dev.lore.model.Hits;
import dev.lore.model.Layer;
import dev.lore.model.Search;
import dev.lore.search.KnowledgeIndex;
import dev.lore.store.passages.PassageFiles;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/**
 * The index of a project's knowledge as its files are now; whoever opens it closes it. Nothing of
 * the project is written to.
 */
public final class SyncedIndex implements AutoCloseable {
  private final Path root;
  private final KnowledgeIndex index;
  private final PassageFiles files;

  private SyncedIndex(Path root, KnowledgeIndex index, PassageFiles files) {
    this.root = root;
    this.index = index;
    this.files = files;
  }

  static SyncedIndex open(Path root, KnowledgeIndex index, PassageFiles files) {
    try {
      index.sync(files.sources());
      return new SyncedIndex(root, index, files);
    } catch (RuntimeException | Error failed) {
      index.close();
      throw failed;
    }
  }

  /** What fits best; knowledge about files that are gone comes later. */
  public Hits find(Search search) {
    return index.find(search, this::exists);
  }

  /** What of the knowledge can't be used, sorted. */
  public List<Fault> faults() {
    return files.faults();
  }

  /** Whether the project itself has written anything down. */
  public boolean hasProject() {
    return files.layers().contains(Layer.PROJECT);
  }

  private boolean exists(String path) {
    try {
      return Files.exists(root.resolve(path));
    } catch (InvalidPathException none) {
      return false;
    }
  }

  @Override
  public void close() {
    index.close();
  }
}
