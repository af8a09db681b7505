package dev.lore.store.files;

import dev.lore.model.Fault;
import dev.lore.model.Layer;
import dev.lore.model.Location;
import dev.lore.store.yaml.SetAside;
import dev.lore.store.yaml.Utf8;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * The files of one layer, opened with care: the tree is somebody else's.
 *
 * <p>A symbolic link is followed only where it stays below the root, each folder is listed once
 * however many links lead to it, and only regular files are ever opened.
 *
 * <p>What files there are and their stamps are as of the first look: take another for a later one.
 * For any number of threads.
 */
public final class KnowledgeFiles {
  /** The largest {@code lore.yaml}, catalogue entry or {@code SKILL.md}, in bytes. */
  public static final int SMALL = 1 << 20;

  /** The largest {@code expertise.yaml}, in bytes. */
  public static final int LARGE = 8 << 20;

  private final Path root;
  private final Layer layer;
  private final List<Fault> faults = new ArrayList<>();
  private final Map<String, List<Path>> listed = new HashMap<>();
  private final Map<KnowledgePlace, List<Path>> places = new ConcurrentHashMap<>();
  private final Map<Path, String> stamps = new ConcurrentHashMap<>();

  /** The files of the layer at {@code root}. */
  public KnowledgeFiles(Path root, Layer layer) {
    this.root = root;
    this.layer = layer;
  }

  /** Whose files they are. */
  public Layer layer() {
    return layer;
  }

  /** What was met so far while listing: links out of the tree and folders that cannot be read. */
  public synchronized List<Fault> faults() {
    return List.copyOf(faults);
  }

  /** Whether something stands at {@code path}, be it readable or not. */
  public boolean exists(String path) {
    return Files.exists(root.resolve(path), LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * The wanted files below {@code folder}, relative to the root and sorted; none where there is no
   * such folder.
   *
   * @param depth how many folders deep to look, 1 for the folder itself
   */
  public List<Path> below(String folder, int depth, Predicate<Path> wanted) {
    return all(folder, depth, Set.of()).stream().filter(wanted).toList();
  }

  /**
   * The same without what lies in folders below of one of these names, which are not entered.
   *
   * @param left their names
   */
  public List<Path> below(String folder, int depth, Set<String> left, Predicate<Path> wanted) {
    return all(folder, depth, left).stream().filter(wanted).toList();
  }

  /** The files of a kind, as of the first call. */
  List<Path> at(KnowledgePlace place) {
    var known = places.get(place);
    if (known == null) {
      known = place.listed(this);
      places.put(place, known);
    }
    return known;
  }

  private synchronized List<Path> all(String folder, int depth, Set<String> left) {
    return listed.computeIfAbsent(
        folder + " " + depth + " " + new TreeSet<>(left),
        name -> {
          var found = new ArrayList<Path>();
          if (exists(folder)) {
            collect(root.resolve(folder), depth, new Walk(left, new HashSet<>(), found));
          }
          return found;
        });
  }

  /**
   * A look through folders.
   *
   * @param left names of folders that are not entered
   * @param met folders that were
   */
  private record Walk(Set<String> left, Set<Path> met, List<Path> found) {
    boolean enters(Path path) {
      return !left.contains(path.getFileName().toString());
    }
  }

  private void collect(Path path, int depth, Walk walk) {
    try {
      if (Files.isDirectory(path)) {
        if (depth > 0 && walk.met().add(inside(path))) {
          for (var entry : sorted(path)) {
            if (walk.enters(entry)) {
              collect(entry, depth - 1, walk);
            }
          }
        }
      } else {
        walk.found().add(root.relativize(path));
      }
    } catch (SetAside e) {
      add(e.fault());
    } catch (IOException e) {
      add(unreadable(shown(root.relativize(path)), e).fault());
    }
  }

  private void add(Fault fault) {
    if (!faults.contains(fault)) {
      faults.add(fault);
    }
  }

  private static List<Path> sorted(Path folder) throws IOException {
    try (var entries = Files.list(folder)) {
      return entries.sorted().toList();
    }
  }

  /** The real path of {@code path}, which must be below the root. */
  private Path inside(Path path) throws IOException {
    var real = path.toRealPath();
    if (!real.startsWith(root.toRealPath())) {
      throw new SetAside(
          new Fault(
              Location.of(shown(root.relativize(path)), 1),
              "a symbolic link leads out of the "
                  + (layer == Layer.PROJECT ? "project" : "toolkit"),
              "Put the files themselves in its place; links that lead elsewhere are not"
                  + " followed."));
    }
    return real;
  }

  /** The path that people are shown: that of the toolkit begins with {@code toolkit/}. */
  public String shown(Path path) {
    var text = path.toString().replace('\\', '/');
    return layer == Layer.TOOLKIT ? "toolkit/" + text : text;
  }

  /** What differs once the file has been written to; its content is not looked at. */
  public String stamp(Path path) {
    return stamps.computeIfAbsent(path, file -> FileStamp.of(root.resolve(file.toString())));
  }

  /** The text of one file of this layer, without a byte order mark. */
  public String text(Path path, int limit) {
    try {
      return text(inside(root.resolve(path.toString())), shown(path), limit);
    } catch (IOException e) {
      throw unreadable(shown(path), e);
    }
  }

  /** The text of {@code file} without a byte order mark; {@code shown} is its name in faults. */
  public static String text(Path file, String shown, int limit) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new SetAside(
          new Fault(
              Location.of(shown, 1),
              "this is not a regular file",
              "Put a text file in its place; pipes, devices and folders are never opened."));
    }
    if (Files.size(file) > limit) {
      throw tooLarge(shown, limit);
    }
    try (var in = Files.newInputStream(file)) {
      var bytes = in.readNBytes(limit + 1);
      if (bytes.length > limit) {
        throw tooLarge(shown, limit);
      }
      return Utf8.text(bytes, shown);
    }
  }

  private static SetAside tooLarge(String shown, int limit) {
    return new SetAside(
        new Fault(
            Location.of(shown, 1),
            "the file is larger than " + (limit >> 20) + " MiB",
            "Split it, or move what is not needed any more to another file."));
  }

  private static SetAside unreadable(String shown, IOException e) {
    return new SetAside(
        new Fault(
            Location.of(shown, 1),
            "the file cannot be read (" + e.getClass().getSimpleName() + ")",
            "Check that it exists and that you may read it, or delete it."));
  }
}
