package dev.lore.store;

import dev.lore.model.Integration;
import dev.lore.model.KeyShape;
import dev.lore.store.files.KnowledgeFiles;
import dev.lore.store.files.KnowledgePlace;
import dev.lore.store.files.ToolkitFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The toolkit's catalogue, read again only once its files differ: there are hundreds, and every
 * learning that is added asks for them. For any number of threads.
 */
final class Shipped {
  private final ToolkitFiles files;
  private @Nullable Kept kept;

  private record Kept(
      List<String> stamps, Map<String, Integration> catalog, List<KeyShape> secrets) {}

  Shipped(Path toolkit) {
    files = new ToolkitFiles(toolkit);
  }

  /** By name; what can't be used is left out. */
  Map<String, Integration> catalog() {
    return read().catalog();
  }

  /** The shapes of keys that are no integration's. */
  List<KeyShape> secrets() {
    return read().secrets();
  }

  private synchronized Kept read() {
    var now = files.now();
    var stamps = stamps(now);
    var known = kept;
    if (known == null || !known.stamps().equals(stamps)) {
      known = new Kept(stamps, LayerReader.catalog(now), LayerReader.secrets(now));
      kept = known;
    }
    return known;
  }

  private static List<String> stamps(KnowledgeFiles now) {
    return now.below(KnowledgePlace.FOLDER, KnowledgePlace.DEPTH, file -> true).stream()
        .map(file -> file + " " + now.stamp(file))
        .toList();
  }
}
