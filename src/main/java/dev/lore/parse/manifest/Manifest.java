package dev.lore.parse.manifest;

import dev.lore.facts.CodeFact;
import dev.lore.parse.manifest.jvm.GradleBuild;
import dev.lore.parse.manifest.jvm.GradleCatalog;
import dev.lore.parse.manifest.jvm.Pom;
import dev.lore.parse.manifest.python.Pipfile;
import dev.lore.parse.manifest.python.Pyproject;
import dev.lore.parse.manifest.python.Requirements;
import dev.lore.parse.manifest.python.SetupScript;
import dev.lore.parse.text.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** A kind of file, told by its name, that says what a project depends on or is configured with. */
@SuppressWarnings("ImmutableEnumChecker") // a method holds nothing
public enum Manifest {
  CARGO("Cargo\\.toml", CargoToml::read),
  COMPOSER("composer\\.json", ComposerJson::read),
  ENV_FILE("\\.env(?:\\.[^/]+)?|[^/]+\\.env", EnvFile::read),
  GEMFILE("Gemfile|gems\\.rb|[^/]+\\.gemspec", Gemfile::read),
  GO_MOD("go\\.mod", GoMod::read),
  GRADLE("build\\.gradle(?:\\.kts)?", GradleBuild::read),
  GRADLE_CATALOG("libs\\.versions\\.toml", GradleCatalog::read),
  NUGET(
      "[^/]+\\.(?:cs|fs|vb)proj|Directory\\.(?:Packages|Build)\\.props|packages\\.config",
      NuGet::read),
  PACKAGE_JSON("package\\.json", PackageJson::read),
  PIPFILE("Pipfile", Pipfile::read),
  POM("pom\\.xml", Pom::read),
  PROJECT_JSON("docs/project\\.json", ProjectJson::read),
  PYPROJECT("pyproject\\.toml", Pyproject::read),
  REQUIREMENTS(
      "(?:[^/]+[._-])?requirements[^/]*\\.(?:txt|in)|requirements/[^/]+\\.(?:txt|in)",
      Requirements::read),
  SETUP_CFG("setup\\.cfg", SetupScript::settings),
  SETUP_PY("setup\\.py", SetupScript::read);

  private final Pattern name;
  private final Function<SourceText, List<? extends CodeFact>> reader;

  Manifest(String name, Function<SourceText, List<? extends CodeFact>> reader) {
    this.name = Pattern.compile("(?:.*/)?(?:" + name + ")");
    this.reader = reader;
  }

  /** The kind of manifest that the file at {@code path} is, {@code /} between folders. */
  public static Optional<Manifest> ofFile(String path) {
    for (var manifest : values()) {
      if (manifest.name.matcher(path).matches()) {
        return Optional.of(manifest);
      }
    }
    return Optional.empty();
  }

  /** Whether it is code, which is read for more than what it says as a manifest. */
  public boolean isCode() {
    return this == SETUP_PY;
  }

  /** Whether it says how a program is set, so that the hosts in it are called. */
  public boolean isSetting() {
    return this == ENV_FILE;
  }

  /** Its facts, in the order of the text; of a broken file those in front of the break. */
  public List<CodeFact> read(SourceText source) {
    return List.copyOf(reader.apply(source));
  }
}
