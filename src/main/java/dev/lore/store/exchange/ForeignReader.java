package dev.lore.store.exchange;

import dev.lore.model.Fault;
import dev.lore.model.Location;
import dev.lore.model.UserError;
import dev.lore.store.yaml.SetAside;
import dev.lore.store.yaml.Utf8;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what others keep, in whichever form; links below a named folder are not followed. */
public final class ForeignReader {
  private static final String INDEX = "MEMORY.md";
  private static final String JOURNAL = "expertise.learnings.jsonl";
  private static final int MOST = 8 << 20;
  private static final int DEPTH = 6;
  private static final int FILES = 1_000;

  private final Path root;
  private final ForeignKnowledge into = ForeignKnowledge.empty();

  /** A reader that shows paths below {@code root} relative to it. */
  public ForeignReader(Path root) {
    this.root = root;
  }

  /**
   * All that {@code paths} say.
   *
   * @throws UserError where one is not there, or is nothing that can be read
   */
  public ForeignKnowledge read(List<Path> paths, Format format) {
    for (var path : paths) {
      Path real;
      try {
        real = path.toRealPath();
      } catch (IOException missing) {
        throw UserError.input(path + " does not exist", "Name a folder or a file that is there.");
      }
      var files = Files.isDirectory(real) ? files(real, format) : List.of(real);
      if (files.isEmpty()) {
        throw UserError.input(
            path + " holds nothing that can be imported",
            "Name a folder with MEMORY.md, .mulch/expertise or expertise.yaml, or a .jsonl file.");
      }
      files.forEach(file -> read(file, format));
    }
    return into;
  }

  private List<Path> files(Path folder, Format format) {
    if (wants(format, Format.MEMORY) && Files.isRegularFile(folder.resolve(INDEX))) {
      return below(folder, 1, ".+\\.md");
    }
    for (var mulch : List.of(folder.resolve(".mulch"), folder)) {
      if (wants(format, Format.MULCH) && Files.isDirectory(mulch.resolve("expertise"))) {
        var found = below(mulch.resolve("expertise"), 1, ".+\\.jsonl");
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return switch (format) {
      case EXPERTISE -> below(folder, DEPTH, "expertise\\.ya?ml");
      case MULCH, SERVER_MEMORY -> below(folder, 1, ".+\\.jsonl");
      default ->
          Stream.concat(
                  below(folder, 1, ".+\\.jsonl").stream(),
                  below(folder, DEPTH, "expertise\\.(ya?ml|learnings\\.jsonl)").stream())
              .distinct()
              .toList();
    };
  }

  private static boolean wants(Format asked, Format format) {
    return asked == Format.AUTO || asked == format;
  }

  private static List<Path> below(Path folder, int depth, String name) {
    try (Stream<Path> found = Files.walk(folder, depth)) {
      return found
          .filter(file -> file.getFileName().toString().matches(name))
          .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .limit(FILES)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw UserError.input(folder + " can't be read: " + e, "Check its permissions.");
    }
  }

  private void read(Path file, Format format) {
    var shown = shown(file);
    try {
      var text = text(file, shown);
      switch (format == Format.AUTO ? told(file, text) : format) {
        case MEMORY -> new MemoryPage(into, shown, topic(file)).read(text);
        case MULCH -> new JsonLines(into, shown, domain(file)).read(text, false);
        case SERVER_MEMORY -> new JsonLines(into, shown, stem(file)).read(text, true);
        default -> ForeignExpertise.read(text, shown, file, into.entries()::add, into.setAside());
      }
    } catch (SetAside e) {
      into.setAside().add(e.fault());
    }
  }

  private static Format told(Path file, String text) {
    var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".md")) {
      return Format.MEMORY;
    }
    if (name.matches(".+\\.jsonl?")) {
      return JsonLines.isGraph(text) ? Format.SERVER_MEMORY : Format.MULCH;
    }
    return Format.EXPERTISE;
  }

  private String shown(Path file) {
    return file.startsWith(root)
        ? root.relativize(file).toString().replace('\\', '/')
        : file.getFileName().toString();
  }

  private static String text(Path file, String shown) {
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > MOST) {
        throw new SetAside(
            new Fault(
                Location.of(shown, 1),
                "this is no regular file of at most 8 MiB",
                "Split it, or name another."));
      }
      return Utf8.text(Files.readAllBytes(file), shown);
    } catch (IOException e) {
      throw new SetAside(
          new Fault(Location.of(shown, 1), "the file can't be read", "Check its permissions."));
    }
  }

  /** The domain that a page of a memory is about; null for its index. */
  private static @Nullable String topic(Path file) {
    return file.endsWith(INDEX) ? null : stem(file);
  }

  /** Mulch has a file a domain; the journal beside an {@code expertise.yaml} a folder. */
  private static String domain(Path file) {
    var folder = file.getParent();
    return file.endsWith(JOURNAL) && folder != null ? stem(folder) : stem(file);
  }

  private static String stem(Path file) {
    var name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    var stem = dot > 0 ? name.substring(0, dot) : name;
    return stem.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_-]+", "-");
  }
}
