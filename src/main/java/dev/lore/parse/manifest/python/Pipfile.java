package dev.lore.parse.manifest.python;

import dev.lore.facts.DependencyDeclared;
import dev.lore.model.Location;
import dev.lore.parse.manifest.form.TomlText;
import dev.lore.parse.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.tomlj.TomlTable;

/** Pipenv's {@code Pipfile}: {@code [packages]} and {@code [dev-packages]}. */
public final class Pipfile {
  private Pipfile() {}

  /** Its dependencies, in the order of the text. */
  public static List<DependencyDeclared> read(SourceText source) {
    var toml = TomlText.of(source);
    var found = new ArrayList<DependencyDeclared>();
    for (var name : List.of("packages", "dev-packages")) {
      var table = toml.table(name);
      if (table != null) {
        table.keySet().forEach(key -> add(source, table, key, found));
      }
    }
    return found;
  }

  private static void add(
      SourceText source, TomlTable table, String key, List<DependencyDeclared> found) {
    var position = table.inputPositionOf(List.of(key));
    if (position != null) {
      var version =
          table.get(List.of(key)) instanceof TomlTable settings
              ? TomlText.string(settings, "version")
              : TomlText.string(table, key);
      found.add(
          new DependencyDeclared(
              Location.of(source.path(), position.line()),
              "pypi",
              PythonRequirement.normalised(key),
              version.equals("*") ? "" : version));
    }
  }
}
