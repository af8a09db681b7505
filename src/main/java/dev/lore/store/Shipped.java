package dev.lore.store;

import dev.lore.model.Integration;
import dev.lore.model.KeyShape;
import dev.lore.store.files.KnowledgeFiles;
import dev.lore.store.files.KnowledgePlace;
import dev.lore.store.files.ToolkitFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the toolkit knows, read again only once its files differ: there are hundreds, and a server
 * asks for them with every learning and every brief. Of the files themselves it knows as of the
 * last two seconds. For any number of threads.
 */
final class Shipped {
  private final ToolkitFiles files;
  private final Kept<LayerReader.Outcome> layer = new Kept<>(LayerReader::read);
  private final Kept<Map<String, Integration>> catalog = new Kept<>(LayerReader::catalog);
  private final Kept<List<KeyShape>> secrets = new Kept<>(LayerReader::secrets);

  /** One part of it, as of the files with these stamps. */
  private static final class Kept<T> {
    private final Function<KnowledgeFiles, T> reading;
    private @Nullable T read;
    private List<String> stamps = List.of();

    Kept(Function<KnowledgeFiles, T> reading) {
      this.reading = reading;
    }

    synchronized T at(KnowledgeFiles files) {
      var now = stamps(files);
      var known = read;
      if (known == null || !now.equals(stamps)) {
        known = reading.apply(files);
        read = known;
        stamps = now;
      }
      return known;
    }
  }

  Shipped(Path toolkit) {
    files = new ToolkitFiles(toolkit);
  }

  /** All of it; not to be changed. */
  LayerReader.Outcome layer() {
    return layer.at(files.now());
  }

  /** The catalogue alone, by name; what can't be used is left out. */
  Map<String, Integration> catalog() {
    return catalog.at(files.now());
  }

  /** The shapes of keys that are no integration's. */
  List<KeyShape> secrets() {
    return secrets.at(files.now());
  }

  private static List<String> stamps(KnowledgeFiles now) {
    return Stream.concat(
            now.below(KnowledgePlace.FOLDER, KnowledgePlace.DEPTH, file -> true).stream(),
            KnowledgePlace.SKILL.in(now).stream())
        .map(file -> file + " " + now.stamp(file))
        .toList();
  }
}
