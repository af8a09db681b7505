package dev.lore.parse.syntax;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.treesitter.TSLanguage;
import org.treesitter.TreeSitterGo;
import org.treesitter.TreeSitterJava;
import org.treesitter.TreeSitterJavascript;
import org.treesitter.TreeSitterPython;
import org.treesitter.TreeSitterTsx;
import org.treesitter.TreeSitterTypescript;

/** A programming language that is read by its grammar. */
@SuppressWarnings("ImmutableEnumChecker") // a constructor holds nothing
public enum Language {
  GO("go", TreeSitterGo::new),
  JAVA("java", TreeSitterJava::new),
  JAVASCRIPT("javascript", TreeSitterJavascript::new),
  PYTHON("python", TreeSitterPython::new),
  TSX("javascript", TreeSitterTsx::new),
  TYPESCRIPT("javascript", TreeSitterTypescript::new);

  private static final Map<String, Language> BY_EXTENSION =
      Map.ofEntries(
          Map.entry("go", GO),
          Map.entry("java", JAVA),
          Map.entry("js", JAVASCRIPT),
          Map.entry("jsx", JAVASCRIPT),
          Map.entry("mjs", JAVASCRIPT),
          Map.entry("cjs", JAVASCRIPT),
          Map.entry("py", PYTHON),
          Map.entry("tsx", TSX),
          Map.entry("ts", TYPESCRIPT),
          Map.entry("mts", TYPESCRIPT),
          Map.entry("cts", TYPESCRIPT));

  private final String family;
  private final Supplier<TSLanguage> loader;

  Language(String family, Supplier<TSLanguage> loader) {
    this.family = family;
    this.loader = loader;
  }

  /** The language of a file of this name, by its extension. */
  public static Optional<Language> ofFile(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0
        ? Optional.empty()
        : Optional.ofNullable(BY_EXTENSION.get(name.substring(dot + 1)));
  }

  /** The name that facts carry; TypeScript, TSX and JavaScript share one. */
  public String family() {
    return family;
  }

  TSLanguage load() {
    return loader.get();
  }
}
