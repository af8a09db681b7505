package dev.lore.parse.manifest.jvm;

import dev.lore.facts.DependencyDeclared;
import dev.lore.model.Location;
import dev.lore.parse.manifest.form.TomlText;
import dev.lore.parse.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tomlj.TomlTable;

/** {@code libs.versions.toml}, Gradle's version catalogue: its {@code [libraries]}. */
public final class GradleCatalog {
  private final @Nullable TomlTable versions;

  private GradleCatalog(@Nullable TomlTable versions) {
    this.versions = versions;
  }

  /** Its dependencies, in the order of the text. */
  public static List<DependencyDeclared> read(SourceText source) {
    var toml = TomlText.of(source);
    var catalog = new GradleCatalog(toml.table("versions"));
    var libraries = toml.table("libraries");
    var found = new ArrayList<DependencyDeclared>();
    if (libraries == null) {
      return found;
    }
    for (String key : libraries.keySet()) {
      var position = libraries.inputPositionOf(List.of(key));
      var library = catalog.library(libraries.get(List.of(key)));
      if (position != null && library.length >= 2) {
        String name = library[0] + ":" + library[1];
        String version = library.length > 2 ? library[2] : "";
        var at = Location.of(source.path(), position.line());
        found.add(new DependencyDeclared(at, "maven", name, version));
      }
    }
    return found;
  }

  /** Group, name and version, if there is one; less where it is no library. */
  private String[] library(@Nullable Object library) {
    if (library instanceof String coordinates) {
      return coordinates.split(":", 3);
    }
    if (library instanceof TomlTable table) {
      String module = TomlText.string(table, "module");
      String group = TomlText.string(table, "group");
      String name = TomlText.string(table, "name");
      if (module.isEmpty() && !group.isEmpty() && !name.isEmpty()) {
        module = group + ":" + name;
      }
      return module.contains(":") ? (module + ":" + version(table)).split(":", 3) : new String[0];
    }
    return new String[0];
  }

  /** The version itself, or what {@code version.ref} names in {@code [versions]}. */
  private String version(TomlTable library) {
    if (library.get(List.of("version")) instanceof TomlTable version) {
      String ref = TomlText.string(version, "ref");
      return versions == null || ref.isEmpty() ? "" : TomlText.string(versions, ref);
    }
    return TomlText.string(library, "version");
  }
}
