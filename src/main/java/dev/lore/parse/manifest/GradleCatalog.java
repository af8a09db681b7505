package dev.lore.parse.manifest;

import dev.lore.facts.DependencyDeclared;
import dev.lore.model.Location;
import dev.lore.parse.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.tomlj.Toml;
import org.tomlj.TomlTable;

/** {@code libs.versions.toml}, Gradle's version catalogue: its {@code [libraries]}. */
final class GradleCatalog {
  private GradleCatalog() {}

  static List<DependencyDeclared> read(SourceText source) {
    var libraries = Toml.parse(source.text()).getTable("libraries");
    var found = new ArrayList<DependencyDeclared>();
    if (libraries == null) {
      return found;
    }
    for (String key : libraries.keySet()) {
      var position = libraries.inputPositionOf(List.of(key));
      String name = module(libraries.get(List.of(key)));
      if (position != null && !name.isEmpty()) {
        found.add(
            new DependencyDeclared(Location.of(source.path(), position.line()), "maven", name, ""));
      }
    }
    return found;
  }

  private static String module(@org.jspecify.annotations.Nullable Object library) {
    if (library instanceof String coordinates) {
      String[] parts = coordinates.split(":", -1);
      return parts.length >= 2 ? parts[0] + ":" + parts[1] : "";
    }
    if (library instanceof TomlTable table) {
      if (table.isString("module")) {
        return table.getString("module", () -> "");
      }
      if (table.isString("group") && table.isString("name")) {
        return table.getString("group") + ":" + table.getString("name");
      }
    }
    return "";
  }
}
