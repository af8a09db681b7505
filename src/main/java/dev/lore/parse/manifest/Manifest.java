package dev.lore.parse.manifest;

import dev.lore.facts.CodeFact;
import dev.lore.parse.text.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** A kind of file, told by its name, that says what a project depends on or is configured with. */
@SuppressWarnings("ImmutableEnumChecker") // a method holds nothing
public enum Manifest {
  ENV_FILE("\\.env(?:\\..+)?|.+\\.env", EnvFile::read),
  GO_MOD("go\\.mod", GoMod::read),
  GRADLE("build\\.gradle(?:\\.kts)?", GradleBuild::read),
  GRADLE_CATALOG("libs\\.versions\\.toml", GradleCatalog::read),
  PACKAGE_JSON("package\\.json", PackageJson::read),
  POM("pom\\.xml", Pom::read),
  PYPROJECT("pyproject\\.toml", Pyproject::read),
  REQUIREMENTS("(?:.+[._-])?requirements.*\\.(?:txt|in)", Requirements::read);

  private final Pattern name;
  private final Function<SourceText, List<? extends CodeFact>> reader;

  Manifest(String name, Function<SourceText, List<? extends CodeFact>> reader) {
    this.name = Pattern.compile(name);
    this.reader = reader;
  }

  /** The kind of manifest that a file of this name is. */
  public static Optional<Manifest> ofFile(String name) {
    for (var manifest : values()) {
      if (manifest.name.matcher(name).matches()) {
        return Optional.of(manifest);
      }
    }
    return Optional.empty();
  }

  /** Its facts, in the order of the text; of a broken file those in front of the break. */
  public List<CodeFact> read(SourceText source) {
    return List.copyOf(reader.apply(source));
  }
}
