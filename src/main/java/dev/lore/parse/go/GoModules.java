package dev.lore.parse.go;

import dev.lore.parse.go.types.GoExports;
import dev.lore.parse.go.types.Neighbours;
import dev.lore.parse.syntax.Language;
import dev.lore.parse.syntax.SyntaxTree;
import dev.lore.parse.syntax.TooComplex;
import dev.lore.parse.text.Decoding;
import dev.lore.parse.text.SourceText;
import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The packages that others of the same module import: their declarations are read when one is first
 * asked for, and forgotten where memory is short. For any number of threads.
 */
public final class GoModules {
  private static final int LIMIT = 1 << 20;

  private final Map<Path, Declared> read = new ConcurrentHashMap<>();
  private final Map<Imported, Optional<Path>> folders = new ConcurrentHashMap<>();

  private record Imported(GoModule by, String path) {}

  /** What is known around the packages of a module. */
  public Neighbours around(GoModule module) {
    return new Neighbours(path ->
        folders
            .computeIfAbsent(new Imported(module, path), wanted -> module.folder(wanted.path()))
            .map(this::exports));
  }

  /** What the package in {@code folder} shows; those who ask at one time wait for one reading. */
  GoExports exports(Path folder) {
    return read.computeIfAbsent(folder, Declared::new).exports();
  }

  /** A package that is read when it is first asked for. */
  private static final class Declared {
    private final Path folder;
    private @Nullable SoftReference<GoExports> kept;

    Declared(Path folder) {
      this.folder = folder;
    }

    synchronized GoExports exports() {
      var known = kept == null ? null : kept.get();
      if (known == null) {
        known = declared(folder);
        kept = new SoftReference<>(known);
      }
      return known;
    }
  }

  private static GoExports declared(Path folder) {
    var exports = GoExports.empty();
    for (var file : files(folder)) {
      try (var in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
        byte[] bytes = in.readNBytes(LIMIT + 1);
        var text = bytes.length > LIMIT ? Optional.<String>empty() : Decoding.text(bytes);
        text.ifPresent(source -> declare(SourceText.of(file.toString(), source), exports));
      } catch (IOException unreadable) {
        // The audit tells of it, where the folder is audited.
      }
    }
    return exports;
  }

  private static void declare(SourceText source, GoExports exports) {
    try (var tree = SyntaxTree.of(source, Language.GO)) {
      GoReader.declare(tree, exports);
    } catch (TooComplex givenUp) {
      // As above.
    }
  }

  private static List<Path> files(Path folder) {
    try (var all = Files.list(folder)) {
      return all.filter(file -> file.toString().endsWith(".go"))
          .filter(file -> !file.toString().endsWith("_test.go"))
          .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      return List.of();
    }
  }
}
