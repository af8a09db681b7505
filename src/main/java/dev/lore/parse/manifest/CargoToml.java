package dev.lore.parse.manifest;

import dev.lore.facts.DependencyDeclared;
import dev.lore.model.Location;
import dev.lore.parse.manifest.form.TomlText;
import dev.lore.parse.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tomlj.TomlTable;

/** Cargo's {@code Cargo.toml}: the dependencies of a crate, of its workspace and of its targets. */
final class CargoToml {
  private static final List<String> TABLES =
      List.of("dependencies", "dev-dependencies", "build-dependencies");

  private final SourceText source;
  private final List<DependencyDeclared> found = new ArrayList<>();

  private CargoToml(SourceText source) {
    this.source = source;
  }

  static List<DependencyDeclared> read(SourceText source) {
    var toml = TomlText.of(source);
    var reader = new CargoToml(source);
    TABLES.forEach(name -> reader.table(toml.table(name)));
    reader.table(toml.table("workspace", "dependencies"));
    var targets = toml.table("target");
    if (targets != null) {
      for (var target : targets.keySet()) {
        TABLES.forEach(name -> reader.table(toml.table("target", target, name)));
      }
    }
    return reader.found;
  }

  private void table(@Nullable TomlTable table) {
    if (table == null) {
      return;
    }
    for (var key : table.keySet()) {
      var position = table.inputPositionOf(List.of(key));
      if (position != null) {
        var settings = table.get(List.of(key)) instanceof TomlTable below ? below : null;
        var version =
            TomlText.string(
                settings == null ? table : settings, settings == null ? key : "version");
        var renamed = settings == null ? "" : TomlText.string(settings, "package");
        found.add(
            new DependencyDeclared(
                Location.of(source.path(), position.line()),
                "crates",
                renamed.isEmpty() ? key : renamed,
                version));
      }
    }
  }
}
