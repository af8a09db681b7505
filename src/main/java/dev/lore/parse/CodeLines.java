package dev.lore.parse;

import dev.lore.model.KeyShape;
import dev.lore.parse.credential.CodeCredentials;
import dev.lore.parse.credential.SettingsCredentials;
import dev.lore.parse.syntax.Language;
import dev.lore.parse.syntax.SyntaxTree;
import dev.lore.parse.syntax.TooComplex;
import dev.lore.parse.text.Decoding;
import dev.lore.parse.text.SecretScanner;
import dev.lore.parse.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads lines of audited files for people, secrets masked as findings mask them. */
public final class CodeLines {
  /** So many characters of a line are shown. */
  private static final int LONGEST = 300;

  private final Path root;
  private final SecretScanner secrets;

  /** A reader of files below {@code root}. */
  public CodeLines(Path root, List<KeyShape> keys) {
    this.root = root;
    secrets = SecretScanner.of(keys);
  }

  /** A file as people may see it, opened once for all its lines. */
  public static final class Shown {
    private final SourceText source;

    private Shown(SourceText source) {
      this.source = source;
    }

    /** The number of the first line that is shown for {@code line} with so many above it. */
    public int first(int line, int around) {
      return Math.max(1, line - around);
    }

    /** The lines from {@link #first} to so many below {@code line}, where the file has them. */
    public List<String> lines(int line, int around) {
      var lines = new ArrayList<String>();
      for (int i = first(line, around); i <= Math.min(source.lines(), line + around); i++) {
        var text = source.line(i);
        var cut = SourceText.cut(text, 0, text.length(), LONGEST);
        lines.add(cut.length() < text.length() ? cut + "…" : cut);
      }
      return lines;
    }
  }

  /** Shapes first; what is left of a file that can't be parsed is read as settings are. */
  private SourceText masked(SourceText source) {
    var shapes = secrets.masked(source);
    var language = Language.ofFile(source.path().substring(source.path().lastIndexOf('/') + 1));
    if (language.isPresent()) {
      try (var tree = SyntaxTree.of(shapes, language.get())) {
        return shapes.masked(CodeCredentials.masks(tree));
      } catch (TooComplex givenUp) {
        return shapes.masked(SettingsCredentials.masks(shapes));
      }
    }
    return shapes.masked(SettingsCredentials.masks(shapes));
  }

  /**
   * The file at {@code path} below the root; empty where it is none, leads out of the root, or is
   * not text that an audit would read.
   */
  public Optional<Shown> file(String path) {
    try {
      var real = root.resolve(path).toRealPath();
      if (!real.startsWith(root.toRealPath())) {
        return Optional.empty();
      }
      try (var in = Files.newInputStream(real)) {
        var bytes = in.readNBytes((int) TreeWalk.SIZE_LIMIT + 1);
        return bytes.length > TreeWalk.SIZE_LIMIT
            ? Optional.empty()
            : Decoding.text(bytes).map(text -> new Shown(masked(SourceText.of(path, text))));
      }
    } catch (IOException gone) {
      return Optional.empty();
    }
  }
}
